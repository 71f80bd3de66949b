import { startEmbed } from "./embed/startEmbed.ts";
import { mountPalette } from "./palette/mountPalette.ts";
import { startOffline } from "./offline/startOffline.ts";
import { watchBuild } from "./refresh/watchBuild.ts";
import { keepFragments } from "./site/keepFragments.ts";
import { mountSiteTools } from "./site/mountSiteTools.ts";
import { printFooter } from "./site/printFooter.ts";
import { mountThemeSwitch } from "./theme/mountThemeSwitch.ts";

startEmbed();
keepFragments();
mountThemeSwitch();
mountPalette();
mountSiteTools();
printFooter();
watchBuild();
startOffline();
