(() => {
  const card = document.getElementById("card");
  const voices = document.getElementById("voices");
  const story = document.getElementById("story");
  let pinned = false;

  const marksOf = (n) => story.querySelectorAll(`[data-n="${n}"]`);

  // A quote within a quote is about both: the inner one first.
  const numbersAt = (element) => {
    const numbers = new Set();
    for (let at = element.closest("[data-n]"); at; at = at.parentElement.closest("[data-n]")) {
      numbers.add(at.dataset.n);
    }
    return [...numbers];
  };

  const hide = () => {
    card.hidden = true;
    pinned = false;
    story.querySelectorAll(".lit").forEach((mark) => mark.classList.remove("lit"));
  };

  // Where there is a margin the card stands in it, level with the quote; else below the quote, or
  // above, or over it where neither has room. On a phone it is a sheet at the foot of the screen,
  // and the page moves up from under it.
  const place = (element) => {
    const gap = 10;
    const box = element.getBoundingClientRect();
    const margin = voices.getBoundingClientRect().left;
    const lowest = innerHeight - card.offsetHeight - gap;
    let left = Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - gap);
    let top = box.bottom + gap;
    if (getComputedStyle(card).position === "fixed") {
      const hidden = Math.min(box.bottom, box.top + innerHeight / 4) - lowest;
      if (hidden > 0) scrollBy(0, hidden);
      return;
    } else if (margin > story.getBoundingClientRect().right) {
      left = margin;
      top = Math.min(box.top, lowest);
    } else if (top > lowest) {
      top = Math.min(box.top, innerHeight) - card.offsetHeight - gap;
    }
    if (top < 0) top = gap;
    card.style.left = `${Math.max(gap, left) + scrollX}px`;
    card.style.top = `${top + scrollY}px`;
  };

  const show = (element) => {
    hide();
    const numbers = numbersAt(element);
    card.replaceChildren(
      ...numbers.map((n) => {
        const copy = document.getElementById(`note-${n}`).cloneNode(true);
        copy.removeAttribute("id");
        const div = document.createElement("div");
        div.className = copy.className;
        div.append(...copy.childNodes);
        return div;
      })
    );
    numbers.forEach((n) => marksOf(n).forEach((mark) => mark.classList.add("lit")));
    card.hidden = false;
    place(element);
  };

  const marked = (event) => event.target.closest && event.target.closest("#story [data-n]");

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse" || pinned) return;
    const element = marked(event);
    if (element) show(element);
    else if (!card.contains(event.target)) hide();
  });
  document.addEventListener("focusin", (event) => {
    // Only for the keyboard: a card that opens under a finger would catch its tap.
    const element = marked(event);
    if (element && element.matches(":focus-visible")) show(element);
  });
  document.addEventListener("click", (event) => {
    const element = marked(event);
    if (element) {
      show(element);
      pinned = true;
    } else if (!card.contains(event.target)) {
      hide();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });

  // A speaker of the list, pointed at, makes the quotes of all others step back.
  const only = (voice) => {
    const key = voice && voice.querySelector(".key").textContent;
    story.classList.toggle("dimmed", Boolean(key));
    story.querySelectorAll("mark").forEach((mark) => {
      mark.classList.toggle("kept", Boolean(key) && mark.dataset.voice === key);
    });
  };
  const voiceAt = (event) => event.target.closest("#voices .voice");
  voices.addEventListener("pointerover", (event) => only(voiceAt(event)));
  voices.addEventListener("pointerleave", () => only(null));
  voices.addEventListener("focusin", (event) => only(voiceAt(event)));
  voices.addEventListener("focusout", () => only(null));
})();
