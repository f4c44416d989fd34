// Two chats on one page, of two people: whoever works at reception, and a patient.
const RECEPTION = { first_name: "Sofia", last_name: "Clerk" };
const SIDES = ["staff", "patient"];

const nameOf = (person) => [person.first_name, person.last_name].filter(Boolean).join(" ");

const show = (side) => {
  for (const each of SIDES) {
    const tab = byId(`tab-${each}`);
    tab.setAttribute("aria-selected", String(each === side));
    tab.tabIndex = each === side ? 0 : -1;
    byId(`chat-${each}`).classList.toggle("behind", each !== side);
  }
};

const setUpTabs = () => {
  for (const [at, side] of SIDES.entries()) {
    const tab = byId(`tab-${side}`);
    tab.addEventListener("click", () => show(side));
    tab.addEventListener("keydown", (event) => {
      if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
      const other = SIDES[1 - at];
      show(other);
      byId(`tab-${other}`).focus();
    });
  }
};

const open = (side, what, person) => {
  byId(`name-${side}`).textContent = `${what}: ${nameOf(person)}`;
  const frame = byId(`chat-${side}`).querySelector("iframe");
  frame.title = `Chat of ${nameOf(person)}`;
  frame.src = `/?beside=${person.id}`;
};

setUpTabs();
(async () => {
  const { people } = await get("/people");
  const reception = people.find((one) => nameOf(one) === nameOf(RECEPTION)) || await post("/people", RECEPTION);
  open("staff", "Reception", reception);
  open("patient", "Patient", people.find((one) => one.id !== reception.id));
})();
