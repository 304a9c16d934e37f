// The live room: swaps the moving parts, ticks the clock by the server's time, says politely whether the reader leads.
// Without it the page still shows the state and takes bids, with a page that asks once more.
const room = document.querySelector("[data-room]");
if (room) start(room);

function start(room) {
  const mine = room.dataset.mine || "";
  const say = JSON.parse(room.dataset.say);
  const standing = room.querySelector("[data-standing]");
  const line = room.querySelector("[data-line]");
  const dot = room.querySelector("[data-dot]");
  const box = room.querySelector("[data-bid]");
  const form = box && box.querySelector("form");
  const amountBox = form && form.querySelector("input[name=Amount]");
  let offset = 0; // server time minus this clock
  let led = null;
  let lastWord = "";

  const now = () => room.querySelector("[data-live=now] .now");
  const serverNow = () => Date.now() + offset;
  const money = minor => "¥\u00a0" + (minor / 100).toLocaleString("en", { maximumFractionDigits: 2 });

  function measure(state) {
    offset = Date.parse(state.dataset.now) - Date.now();
  }

  function swap(html) {
    const held = document.createElement("template");
    held.innerHTML = html;
    for (const part of held.content.querySelectorAll("template[data-part]")) {
      const host = room.querySelector(`[data-live="${part.dataset.part}"]`);
      if (host) host.replaceChildren(part.content);
    }
    const state = now();
    if (state) {
      measure(state);
      settle(state);
    }
  }

  // What follows from a state: my rows, my standing, the least bid.
  function settle(state) {
    const leader = state.dataset.leader || "";
    for (const row of room.querySelectorAll("[data-live=course] tr[data-code]")) {
      if (!mine || row.dataset.code !== mine) continue;
      row.classList.add("mine");
      row.cells[1].textContent = `${mine} · ${say.me}`;
    }
    if (mine && standing) {
      const leads = leader === mine;
      const word = state.dataset.phase === "Ended" ? (leads ? say.won : say.lost)
        : leads ? say.leads : led ? say.outbid : leader ? say.behind : say.ready;
      if (word !== lastWord) {
        standing.textContent = word;
        standing.className = "tag " + (leads ? "leading" : led || (leader && led === false) ? "outbid" : "");
        lastWord = word;
      }
      led = leads ? true : led === null ? false : led;
      const tag = state.querySelector(".leader .tag");
      if (tag && leads) tag.classList.add("leading");
    }
    if (form) leastIs(Number(state.dataset.least));
    const status = state.dataset.status;
    if (status !== room.dataset.status && room.dataset.status) location.reload();
    room.dataset.status = status;
  }

  function leastIs(least) {
    const step = Number(box.dataset.step);
    form.dataset.least = least;
    form.querySelector("[data-least-text]").textContent = say.least.replace("{0}", money(least));
    for (const button of form.querySelectorAll("[data-steps]")) {
      const value = least + (Number(button.dataset.steps) - 1) * step;
      button.value = value / 100;
      button.querySelector("b").textContent = money(value);
    }
    if (amountBox !== document.activeElement && !form.dataset.typed) amountBox.value = (least / 100).toLocaleString("en");
    label();
  }

  const typed = () => amountIn(amountBox);

  function amountIn(field) {
    const text = field.value.normalize("NFKC").replace(/[,\s¥元]/g, "");
    const factor = text.endsWith("万") ? 1e4 : text.endsWith("亿") ? 1e8 : 1;
    const value = Math.round(parseFloat(text) * factor * 100);
    return Number.isFinite(value) ? value : null;
  }

  function label() {
    const value = typed();
    const button = form.querySelector("[data-send]");
    form.classList.remove("armed");
    for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
    button.textContent = value === null ? say.bid0 : say.bid.replace("{0}", money(value));
  }

  // What would be refused anyway is said beside the field before anyone is asked; the desk judges all of it again.
  function wrong() {
    const least = Number(form.dataset.least), start = Number(box.dataset.start), step = Number(box.dataset.step);
    const most = form.elements.Maximum, hasMost = most.value.trim() !== "", value = typed(), ceiling = hasMost ? amountIn(most) : value;
    const off = amount => amount < start || (amount - start) % step !== 0;
    if (value === null || ceiling === null) return [value === null ? amountBox : most, say.none];
    if (mine && now()?.dataset.leader === mine) return hasMost && value <= least ? null : [amountBox, say.leading];
    if (value >= start && off(value)) return [amountBox, say.grid.replace("{0}", money(least))];
    if (value < least) return [amountBox, say.low.replace("{0}", money(least))];
    if (ceiling < value) return [most, say.under];
    return off(ceiling) ? [most, say.grid.replace("{0}", money(least))] : null;
  }

  function refuse([field, words]) {
    const line = document.createElement("p");
    line.className = "note bad";
    line.textContent = `▲ ${words}`;
    room.querySelector("[data-answer]").replaceChildren(line);
    field.setAttribute("aria-invalid", "true");
    field.focus();
  }

  // A bid cannot be taken back: the first press shows what will happen and in whose name, the second sends it.
  async function send(event) {
    event.preventDefault();
    const button = form.querySelector("[data-send]");
    const no = wrong();
    if (no) {
      label();
      refuse(no);
      return;
    }
    if (!form.classList.contains("armed")) {
      room.querySelector("[data-answer]").replaceChildren();
      form.classList.add("armed");
      const sure = say.sure.replace("{0}", money(typed())).replace("{1}", box.dataset.party);
      const most = amountIn(form.elements.Maximum);
      button.textContent = most === null ? sure : say.most.replace("{0}", sure).replace("{1}", money(most));
      return;
    }
    const body = new FormData(form);
    body.set("Sure", "true");
    button.disabled = true;
    try {
      const answer = await fetch(form.action, { method: "POST", body, headers: { "X-Fragment": "answer" }, redirect: "error" });
      if (!(answer.headers.get("content-type") || "").startsWith("text/html")) throw new Error("answer");
      const held = document.createElement("template");
      held.innerHTML = await answer.text();
      const act = held.content.querySelector("[data-act]");
      if (!act) throw new Error("answer");
      form.elements.ActId.value = act.dataset.act;
      form.elements.Confirmed.value = act.dataset.confirm === "true" ? "true" : "false";
      if (answer.ok) delete form.dataset.typed;
      room.querySelector("[data-answer]").replaceChildren(held.content);
    } catch {
      room.querySelector("[data-answer]").textContent = say.unsure;
    } finally {
      button.disabled = false;
      const state = now();
      if (state) leastIs(Number(state.dataset.least));
      label();
    }
  }

  if (form) {
    form.addEventListener("submit", send);
    form.addEventListener("click", event => {
      const quick = event.target.closest("[data-steps]");
      if (!quick) return;
      event.preventDefault();
      amountBox.value = Number(quick.value).toLocaleString("en");
      form.dataset.typed = "1";
      label();
    });
    amountBox.addEventListener("input", () => { form.dataset.typed = "1"; label(); });
    form.elements.Maximum.addEventListener("input", label);
  }

  function tick() {
    const state = now();
    const clock = state && state.querySelector("[data-clock]");
    if (!clock) return;
    const target = Date.parse(state.dataset.phase === "Before" ? room.dataset.starts : state.dataset.end);
    const left = Math.max(0, Math.ceil((target - serverNow()) / 1000));
    const two = n => String(n).padStart(2, "0");
    const days = Math.floor(left / 86400), hours = Math.floor(left / 3600) % 24, minutes = Math.floor(left / 60) % 60, seconds = left % 60;
    clock.textContent = (days ? `${say.days.replace("{0}", days)} ` : "") + (days || hours ? `${days ? two(hours) : hours}:` : "") + `${two(minutes)}:${two(seconds)}`;
    clock.closest(".clock").classList.toggle("soon", left < 300 && state.dataset.phase !== "Before");
    if (left < 30) clock.dataset.last = left; else delete clock.dataset.last;
  }

  function connected(alive) {
    dot.classList.toggle("lost", !alive);
    const gap = Math.abs(offset) / 1000;
    line.textContent = alive ? (gap < 3600 ? say.live.replace("{0}", gap.toFixed(1)) : say.far) : say.gone;
  }

  function listen() {
    const version = now()?.dataset.version ?? 0;
    const source = new EventSource(`${room.dataset.live}&v=${version}`);
    source.addEventListener("open", () => connected(true));
    source.addEventListener("lot", event => { swap(event.data); connected(true); });
    const again = () => { source.close(); connected(false); setTimeout(listen, 1000 + Math.random() * 2000); };
    source.addEventListener("bye", again);
    source.addEventListener("error", again);
  }

  const state = now();
  if (state) {
    room.dataset.status = state.dataset.status;
    measure(state);
    settle(state);
  }
  setInterval(tick, 250);
  tick();
  if (room.dataset.live) listen();
}
