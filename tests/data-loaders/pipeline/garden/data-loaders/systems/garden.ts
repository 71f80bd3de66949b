export default {
  name: "garden",
  title: "Garden",
  description: "Harvests of three plants: a small system that has every kind of part.",
  timeZone: "Europe/Berlin",
  parameters: { seed: 7, scale: 1, bonus: 0 },
};
