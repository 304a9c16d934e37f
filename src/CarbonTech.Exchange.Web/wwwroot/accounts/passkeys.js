// Passkeys: asks the server for options, the browser for a credential, and sends the form with it.
const supported = "PublicKeyCredential" in window && "parseCreationOptionsFromJSON" in PublicKeyCredential;

async function options(form) {
  const answer = await fetch(form.dataset.options, { method: "POST", body: new URLSearchParams({ __RequestVerificationToken: form.elements.__RequestVerificationToken.value }) });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}

async function credential(form) {
  const asked = await options(form);
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });
}

for (const part of document.querySelectorAll("[data-passkey]")) {
  if (!supported) continue;
  const form = part.closest("form");
  form.dataset.passkey = part.dataset.passkey;
  form.dataset.options = part.dataset.options;
  part.hidden = false;
  for (const words of document.querySelectorAll(".passkey-unsupported")) words.hidden = true;
  form.addEventListener("submit", async event => {
    if (form.elements.credential.value) return;
    event.preventDefault();
    const failed = part.querySelector(".passkey-failed");
    failed.hidden = true;
    try {
      form.elements.credential.value = JSON.stringify(await credential(form));
      form.requestSubmit();
    } catch {
      failed.hidden = false;
    }
  });
}
