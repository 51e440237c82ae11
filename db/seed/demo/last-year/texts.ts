import { richTextOf } from "#app/domain/live/rich-text.ts";
import { listOf } from "../list-of.ts";
import type { DemoEnding } from "../types.ts";

/** What was written the morning after: the vision, the rights of the child, and the page to hand out. */
export const lastYearTexts: DemoEnding["texts"] = {
	vision: richTextOf(
		"In Noord groeit een kind op tussen mensen die het kennen. Thuis, op school, op het plein en bij de buren zegt iemand zijn naam.\n" +
			"We kijken eerst wat er al is, en wie er al helpt. Pas als dat niet genoeg is, vragen we om meer. We praten niet over gezinnen, maar met hen.",
	),
	open: [
		listOf(
			"Wie heeft op zaterdag de sleutel van het buurthuis? De wijkmanager zoekt het uit.",
			"Hoe horen we de kinderen die jonger zijn dan twaalf? De school bedenkt het met groep zeven.",
		),
	],
	"rights:bescherming": richTextOf(
		"Op het plein is altijd een volwassene die weet wat hij moet doen als een kind iets vertelt wat niet goed is.",
	),
	"rights:participatie": richTextOf(
		"Jongeren kozen zelf een thema en dat kwam in de afspraken. Jonge kinderen spraken vanavond nog niet mee.",
	),
	"rights:ontwikkeling": richTextOf(
		"Sporten, spelen en een goede start op de nieuwe school helpen kinderen om te groeien.",
	),
	"rights:gelijke-kansen": richTextOf(
		"Wat we afspreken is gratis en zonder opgeven. Zo hoeft niemand te zeggen dat er thuis geen geld is.",
	),
	"summary:nl": [
		...richTextOf(
			"Kinderen, ouders, buren en mensen die in Noord werken, vertelden elkaar wat ze meemaken. Samen kozen we wat we gaan doen.",
		),
		listOf(
			"Op woensdagmiddag is er sport en spel op het plein. Het is gratis en je hoeft je niet op te geven.",
			"Het CJG is elke dinsdag op school. Je kunt je vraag stellen zonder afspraak.",
			"Voor ouders van groep acht zijn er avonden over de brugklas.",
			"Aan de gemeente vragen we: laat mensen die wachten op hulp weten waar ze aan toe zijn.",
		),
		...richTextOf("Volgend jaar vertellen we op de wijkavond wat ervan kwam."),
	],
	"summary:tr": [
		...richTextOf(
			"Noord'da çocuklar, anne babalar, komşular ve burada çalışanlar yaşadıklarını birbirine anlattı. Ne yapacağımızı birlikte seçtik.",
		),
		listOf(
			"Çarşamba öğleden sonra meydanda spor ve oyun var. Ücretsizdir, kayıt gerekmez.",
			"CJG her salı okulda. Randevu almadan soru sorabilirsiniz.",
			"Sekizinci grubun anne babaları için ortaokul hakkında akşam toplantıları var.",
			"Belediyeden isteğimiz: yardım bekleyenlere ne zaman sıra geleceğini haber verin.",
		),
		...richTextOf("Gelecek yıl mahalle akşamında neler olduğunu anlatacağız."),
	],
	"summary:ar": [
		...richTextOf("تحدّث الأطفال والأهالي والجيران والعاملون في نورد عمّا يعيشونه، واخترنا معاً ما سنفعله."),
		listOf(
			"رياضة وألعاب في الساحة بعد ظهر كل أربعاء، مجاناً ومن دون تسجيل.",
			"فريق CJG في المدرسة كل ثلاثاء، ويمكنك أن تسأل من دون موعد.",
			"أمسيات عن المدرسة الثانوية لأهالي الصف الثامن.",
			"نطلب من البلدية أن تُخبر من ينتظر المساعدة بما يمكن أن يتوقعه.",
		),
		...richTextOf("في العام القادم نخبركم في أمسية الحي بما تحقق."),
	],
};
