// The live room: puts new moments into the page, counts down to the one effective end by the server's clock, says politely who leads,
// and sends a bid without leaving the page. Everything works without it.
const room = document.getElementById("room");
const text = (key, ...args) => args.reduce((t, a, i) => t.replace(`{${i}}`, a), room.dataset[`text${key}`]);
const $ = id => document.getElementById(id);
let offset = 0, standing = "", best = Infinity;

const now = () => room.querySelector("[data-part=now]");
const money = minor => "¥\u00a0" + (Number(minor) / 100).toLocaleString("en-US", { minimumFractionDigits: minor % 100 ? 2 : 0 });

function keepTime(sent) {
  const server = Date.parse(now().dataset.server), here = Date.now();
  const lag = sent ? here - sent : 500;
  if (lag <= best) { best = lag; offset = server - here; }
}

function tick() {
  const clock = room.querySelector("[data-countdown]");
  if (!clock) return;
  let left = Math.max(0, Math.ceil((Date.parse(clock.dataset.countdown) - Date.now() - offset) / 1000));
  const soon = left <= 60;
  clock.closest(".clock").classList.toggle("soon", soon);
  const two = n => String(n).padStart(2, "0");
  const days = Math.floor(left / 86400), h = Math.floor(left % 86400 / 3600), m = Math.floor(left % 3600 / 60), s = left % 60;
  clock.textContent = days ? text("Days", days, `${two(h)}:${two(m)}`) : h ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
  if (left === 0 && !tick.asked) { tick.asked = true; setTimeout(refresh, 1200); }
  if (left > 0) tick.asked = false;
}

async function refresh() {
  const sent = Date.now();
  const answer = await fetch(room.dataset.now, { cache: "no-store" });
  if (answer.ok) take(await answer.text(), sent);
  tick.asked = false;
}

function take(html, sent) {
  const parts = document.createElement("template");
  parts.innerHTML = html;
  const fresh = parts.content.querySelector("[data-part=now]");
  if (!fresh || Number(fresh.dataset.version) < Number(now().dataset.version)) return;
  const before = now().dataset;
  const reload = before.phase !== fresh.dataset.phase || before.round !== fresh.dataset.round || before.status !== fresh.dataset.status;
  for (const part of parts.content.querySelectorAll("[data-part]")) room.querySelector(`[data-part=${part.dataset.part}]`)?.replaceWith(part);
  keepTime(sent);
  mark(); tick(); offer();
  if (reload && !$("f-Amount")?.matches(":focus")) location.reload();
}

function mark() {
  const mine = room.dataset.mine;
  if (!mine) return;
  for (const row of room.querySelectorAll(`tr[data-code="${CSS.escape(mine)}"]`)) row.classList.add("mine");
  const leader = now().dataset.leader, tag = room.querySelector("[data-standing]");
  if (!leader || !tag) return;
  const leads = leader === mine;
  const bid = room.querySelector(`tr[data-code="${CSS.escape(mine)}"]`) || standing;
  if (leads) { tag.textContent = `${text("Leads")} · ${mine}`; tag.className = "tag leading"; }
  else if (bid) { tag.textContent = text("Outbid", leader); tag.className = "tag outbid"; }
  const say = leads ? text("Leads") : bid ? text("Outbid", leader) : "";
  if (say !== standing) { standing = say; $("standing").textContent = say; }
}

const form = document.querySelector("#bidbox form"), amount = $("f-Amount");
let touched = false, sure = "";

const typed = () => {
  const t = amount.value.normalize("NFKC").replace(/[,\s¥元]/g, ""), f = t.endsWith("万") ? 1e4 : t.endsWith("亿") ? 1e8 : 1;
  const n = Number(t.replace(/[万亿]$/, ""));
  return n > 0 ? Math.round(n * f * 100) : 0;
};

function label() {
  const button = form.querySelector("button[type=submit]"), minor = typed();
  sure = "";
  form.elements.Confirmed.value = "false";
  if (minor) button.textContent = text("Bid", money(minor));
}

function offer() {
  if (!form) return;
  const least = Number(now().dataset.least), step = Number(room.dataset.step);
  $("least").textContent = $("least").textContent.replace(/¥\s[\d,.]+/, money(least));
  $("quick").hidden = false;
  for (const button of $("quick").children) {
    button.dataset.minor = least + Number(button.dataset.steps) * step;
    button.textContent = money(button.dataset.minor);
  }
  if (!touched || typed() < least) { amount.value = money(least).slice(2); touched = false; label(); }
}

const say = (words, bad) => { const said = $("said"); said.hidden = !words; said.textContent = words; said.classList.toggle("good", !bad); };

const newAct = () => { form.elements.ActId.value = crypto.randomUUID ? crypto.randomUUID().replaceAll("-", "") : form.elements.ActId.value; };

async function send(event) {
  event.preventDefault();
  const button = form.querySelector("button[type=submit]");
  const asked = `${amount.value}|${form.elements.Maximum.value}`;
  if (sure !== asked) {
    sure = asked;
    button.textContent = text("Sure", money(typed()), button.dataset.as);
    return;
  }
  button.disabled = true;
  try {
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form), headers: { Accept: "application/json" } });
    const body = await answer.json().catch(() => ({}));
    if (answer.ok) { say(body.text, false); newAct(); touched = false; form.elements.Maximum.value = ""; label(); }
    else {
      say(body.title || String(answer.status), true);
      const far = body.refusals?.some(r => r.code === "bidding.far-above");
      label();
      if (far) { form.elements.Confirmed.value = "true"; sure = asked; button.textContent = text("Sure", money(typed()), button.dataset.as); }
    }
  } catch { say(text("Lost"), true); }
  finally { button.disabled = false; }
}

if (form) {
  amount.addEventListener("input", () => { touched = true; label(); });
  form.elements.Maximum.addEventListener("input", label);
  $("quick").addEventListener("click", e => { if (e.target.dataset.minor) { amount.value = money(e.target.dataset.minor).slice(2); touched = true; label(); amount.focus(); } });
  form.addEventListener("submit", send);
}

keepTime(); mark(); tick(); offer();
setInterval(tick, 250);

if (room.dataset.live) {
  const stream = new EventSource(room.dataset.live);
  const state = live => {
    $("dot").classList.toggle("lost", !live);
    $("connection").textContent = live ? text("Live", (Math.abs(offset) / 1000).toFixed(1)) : text("Lost");
  };
  stream.addEventListener("moment", e => { take(e.data); state(true); });
  stream.onopen = () => state(true);
  stream.onerror = () => state(false);
}
