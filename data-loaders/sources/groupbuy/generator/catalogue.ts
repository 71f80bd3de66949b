/** Departments, their categories, and products with a list price in USD. All invented. */
export const departments: Readonly<
  Record<string, Readonly<Record<string, readonly (readonly [name: string, usd: number])[]>>>
> = {
  "Fresh food": {
    "Fresh vegetables": [
      ["Tomatoes 5 kg", 6.5],
      ["Onions 5 kg", 5.2],
      ["Potatoes 10 kg", 7.8],
      ["Carrots 3 kg", 4.1],
      ["Cabbage, three heads", 3.9],
    ],
    Fruit: [
      ["Bananas 4 kg", 5.6],
      ["Oranges 5 kg", 7.2],
      ["Avocados 3 kg", 8.4],
      ["Mangoes 4 kg", 9.1],
    ],
    "Dairy & eggs": [
      ["Eggs, tray of 30", 6.9],
      ["Milk 6 × 1 l", 7.5],
      ["Butter 1 kg", 11.2],
      ["Yoghurt 12 cups", 8.8],
    ],
  },
  Pantry: {
    "Grains & pasta": [
      ["Teff flour 10 kg", 19.5],
      ["Rice 10 kg", 16.4],
      ["Pasta 6 kg", 10.8],
      ["Lentils 5 kg", 12.3],
      ["Wheat flour 10 kg", 11.9],
    ],
    "Coffee & tea": [
      ["Green coffee 2 kg", 17.5],
      ["Roasted coffee 1 kg", 13.9],
      ["Black tea 1 kg", 9.6],
      ["Ginger tea, 100 bags", 7.4],
    ],
    Sweets: [
      ["Honey 1 kg", 14.5],
      ["Sugar 10 kg", 12.6],
      ["Chocolate, ten bars", 13.2],
      ["Biscuits 3 kg", 9.3],
    ],
    "Oil & spices": [
      ["Sunflower oil 5 l", 14.9],
      ["Sesame oil 1 l", 12.1],
      ["Berbere 1 kg", 10.4],
      ["Turmeric 500 g", 6.2],
    ],
  },
  Household: {
    Cleaning: [
      ["Detergent 6 kg", 15.8],
      ["Dish soap 5 l", 9.9],
      ["Bleach 5 l", 7.1],
      ["Sponges, pack of 40", 6.4],
    ],
    Paper: [
      ["Toilet paper, 48 rolls", 18.2],
      ["Kitchen rolls, 24", 15.6],
      ["Tissues, 36 boxes", 16.9],
    ],
    Kitchenware: [
      ["Cooking pot 8 l", 34.5],
      ["Frying pan 28 cm", 27.8],
      ["Glasses, set of 12", 19.9],
      ["Thermos 2 l", 22.4],
    ],
  },
  "Personal care": {
    "Body care": [
      ["Soap, 24 bars", 11.5],
      ["Shampoo 3 l", 14.2],
      ["Toothpaste, ten tubes", 13.6],
      ["Body lotion 2 l", 15.9],
    ],
    Baby: [
      ["Diapers, pack of 120", 32.8],
      ["Wipes, 20 packs", 19.4],
      ["Baby formula 2 kg", 38.6],
      ["Baby soap, 12 bars", 9.2],
    ],
  },
};

/** In the order of the departments that they sell most of, over and over. */
export const vendorNames = [
  "Abay Foods",
  "Addis Pantry",
  "Habesha Home",
  "Lalibela Care",
  "Awash Fresh",
  "Gondar Mills",
  "Meskel Paper",
  "Acacia Market",
  "Entoto Farms",
  "Harar Roasters",
  "Rift Kitchen",
  "Arba Traders",
  "Hawassa Farms",
  "Jimma Coffee",
  "Simien Clean",
  "Bole Wholesale",
  "Highland Dairy",
  "Sheba Spices",
  "Kaldi House",
  "Dire Supply",
  "Tana Harvest",
  "Yirga Beans",
  "Blue Nile Goods",
  "Omo Valley",
] as const;

export const cities = [
  "Addis Ababa",
  "Adama",
  "Bahir Dar",
  "Dire Dawa",
  "Hawassa",
  "Mekelle",
] as const;

export const cityWeights = [52, 14, 11, 8, 9, 6] as const;

export const signupChannels = ["referral", "social", "search", "street team"] as const;

export const channelWeights = [38, 30, 20, 12] as const;
