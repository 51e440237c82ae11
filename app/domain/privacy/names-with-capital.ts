import { list } from "./first-names.ts";

/** Names that are told from words of some language by their capital. */
export const namesWithCapital = list(`
	Abagail Abbey Abbie Abbigail Abdiel Abdon Abdonie Abdul Abélard Abelardo Abelin Abeline Abigaelle Abigaïl
	Abigale Abigayle Abner Absalon Acace Acacie Acanthe Achaire Achille Adah Adalard Adalbald Adalbaude
	Adalbéron Adalbert Adalberto Adaline Adalric Adalsinde Adan Addie Addison Adegrin Adegrine Adela Adélaïde
	Adelajda Adelbert Adele Adèle Adelia Adélie Adelin Adelina Adeline Adell Adella Adelle Adelphe Adeltrude
	Adenet Adéodat Adhémar Aditya Adjutor Adolf Adolfo Adolph Adolphe Adolphie Adolphus Adonis Adonise Adrain
	Adrastée Adrehilde Adrianna Adriano Adriel Adrien Adrienne Agapet Agata Agathange Agathe Agathon Agaton
	Agilbert Agilberte Aglae Aglaé Agnan Agnane Agneflète Agnès Agnieszka Agrippin Agrippine Agrypina Agustin
	Agustina Aida Aidan Aileen Aimable Aimé Aimee Aiyana Akeem Al Alain Alaina Alaine Alaïs Alana Alanis Alanna
	Alayna Alba Alban Albane Albérade Albéric Alberte Albertha Alberto Albin Albina Alcibiade Alcide Alcidie
	Alcime Alcine Alcyone Alda Aldegonde Alden Aldonce Aldric Alea Aleaume Alec Aleen Alejandra Alejandrin
	Alejandro Alek Aleksandra Aleksy Alena Alene Alessa Alessandra Alessandro Alessia Alessio Aleth Aletha Alexa
	Alexandre Alexandrea Alexandria Alexandrine Alexandro Alexane Alexanne Alexia Alexie Alexine Alexis Alexys
	Alexzander Alf Alfonso Alfonzo Alford Alfred Alfreda Alfredo Alia Alica Alicja Aliénor Aliette Alisha Alison
	Alissa Alivia Alix Aliza Alize Alizé Allan Allegra Allene Alliaume Allie Allison Ally Almine Almire Aloïs
	Aloïse Alonzo Aloyse Alphée Alphonse Alphonsine Alphonso Alpinien Alta Althée Alton Alva Alvah Alvena Alvera
	Alverède Alverta Alvin Alvina Alvis Alwar Alyce Alycia Alysa Alysha Alyson Alysson Amabela Amaliane Amalric
	Amalthée Amanda Amande Amandin Amandine Amani Amante Amar Amarande Amaranthe Amari Ambre Ambroise Ambroisie
	Ambrose Ambroży Amédée Améliane Amélien Ameline Amely America Americo Améthyste Amie Amiel Aminte Amiya Amon
	Amos Amour Amparo Amya Ana Anabel Anabelle Anaël Anaëlle Anahi Anais Anaïs Anastacio Anastase Anastasia
	Anastasie Anastazja Anatol Anatole Anatolie Ancelin Anceline Andéol Anderson Andoche Andre André Andrea
	Andreane Andreanne Andreas Andrée Andres Andrew Andrzej Andy Andżelika Anémone Angadrême Ange Angela Angèle
	Angelica Angélina Angeline Angelique Angélique Angelita Angelo Angie Angilbe Angilberte Angilran Angoustan
	Angus Anibal Anicée Anicet Anicette Anika Anissa Anita Aniya Aniyah Anjali Ann Annabell Annabelle Annalena
	Annalise Annamae Annamarie Annelie Annemarie Annetta Annette Anni Annibal Annika Annonciade Anny Ansbert
	Ansberte Ansel Anselme Ansgar Ansgary Ansley Anstrudie Anthelme Anthelmette Antide Antigone Antoine
	Antoinette Antone Antonetta Antonette Antonia Antonietta Antonin Antonina Antonine Antonio Antwan Antwon
	Anya Aphélie Apollinaire Apollinary Apolline Apollo Aquilin Aquiline Ara Arabelle Araceli Aracely Arcadie
	Arch Archambaud Archange Archibald Archie Ardella Arden Ardith Arely Argine Ari Ariadna Arian Ariane Arianna
	Aric Aricie Ariel Arielle Ariste Aristide Arjun Arkadiusz Arkady Arlene Arlette Arlie Arlo Armance Armand
	Armande Armandine Armando Armani Armel Armeline Armelle Armide Armine Arnaldo Arnaud Arnaude Arno Arnoldo
	Arnould Arnulfo Arolde Arsène Arsènie Arseniusz Arsinoé Artémis Arthaud Arthème Arthurine Artur Arturo Arved
	Arvel Arvid Arvilla Arwen Aryanna Arystarch Asa Ascelin Asceline Ascension Asha Ashlee Ashleigh Ashly
	Ashlynn Ashton Ashtyn Asia Assomption Assunta Astarté Astérie Astrée Astride Atanazy Athalie Athanase
	Athanasie Athena Athénaïs Athina Aube Aubertine Aubree Aubrey Aubry Aude Audebert Audeline Audie Audouin
	Audra Audran Audreanne Audrey Augusta Auguste Augustine Aure Aurèle Aurelia Aurelie Aurélie Aurélienne
	Aurelio Aurelle Aurian Auriane Aurore Austen Austin Austyn Auxane Auxence Aveline Avery Avigaëlle Avoye
	Axeline Ayleen Aymard Aymardine Aymeric Aymon Aymonde Ayse Azalée Azélie Azeline Bailee Bailey Baldwin
	Balthazar Baptiste Baran Barbara Barbe Baris Barnabé Barney Baron Barrett Barry Barthélemy Bartholome
	Bartimée Barton Basile Basilisse Bastian Bastien Bathilde Batuhan Baudouin Baylee Bazyli Beatrice Béatrice
	Beatrycze Beaulah Becky Bela Belinda Benedict Bénédicte Benedikt Benedykt Beniamin Bénigne Bennet Bennett
	Bennie Benno Benny Benoît Benton Béranger Bérangère Bérard Berat Berenice Berkay Bernadette Bernadine
	Bernard Bernardo Bernd Berneice Bernhard Bernice Bernie Berniece Bernita Berry Berta Bertha Berthe Bertille
	Bertram Bertrand Beryl Bessie Beth Bethany Bethel Betsy Bette Betty Bettye Beulah Beuve Beverly Bianca
	Bianka Bibiana Bibianna Bill Billie Billy Bjarne Björn Blair Blaise Blake Blanca Blandine Blaze Błażej
	Bohémond Bon Boniface Bonita Bonnie Borys Bouchard Boyd Brad Bradford Bradly Brady Braeden Brain Brajan
	Brandi Brando Brandt Brandyn Brannon Branson Brant Braulio Braxton Brayan Breana Breanna Breanne Brenda
	Brendan Brenden Brendon Brenna Brennan Brennon Bret Brett Bria Briac Briana Brianne Brice Bridget Bridgette
	Bridie Brielle Brieuc Brigitte Brionna Brisa Britney Brittany Brock Broderick Brody Brooke Brooklyn Brooks
	Brown Brunehaut Brunehilde Bryana Bryant Bryce Brycen Brygida Bryon Buck Bud Buford Bulah Burak Burdette
	Burley Burnice Buster Byron Cade Caden Caitlin Caitlyn Cale Caleb Caleigh Cali Calista Calixte Callie Calvin
	Camden Camélien Cameron Camila Camilla Camillien Camren Camron Camryn Camylle Candace Candelario Candice
	Candide Candido Capucine Cara Carey Caribert Carine Carissa Carl Carlee Carleton Carley Carli Carlie Carlo
	Carloman Carlos Carlotta Carlton Carmel Carmela Carmella Carmelo Carmine Carol Carolanne Carole Carolin
	Carolina Caroline Carolyn Carolyne Carrie Carroll Carson Cary Casandra Casey Casimer Casimir Caspar
	Cassandra Cassandre Cassidy Cassie Cassien Catalina Caterina Catharine Catherine Cathrine Cathryn Cathy
	Catrin Cayla Ceasar Cecelia Cecil Cecile Cécile Cecilia Cecylia Cecyliusz Cedric Cédric Cedrick Cedrik
	Céleste Célestin Celestine Célestine Celestino Celia Célien Celina Cem Césaire Cesar César Ceyda Ceylin
	Cezary Chad Chadd Chadrick Chaim Chandler Chanel Chanelle Chantal Charity Charlaine Charleen Charlemagne
	Charlene Charles Charley Charline Charlotta Chasity Chauncey Chaya Chaz Chelsea Chelsie Chesley Chet
	Cheyanne Cheyenne Chiara Childebert Chilpéric Chloé Chrétien Christ Christelle Christiana Christiane
	Christiano Christie Christin Christina Christine Christodule Christop Christoph Christophe Christy Chrysole
	Chrysostome Chyna Ciara Cicero Cielo Cierra Cindy Citlalli Claas Clair Clara Clarabelle Clare Clarence
	Clarissa Clarisse Clark Claud Claude Claudia Claudie Claudien Claudine Clay Clayton Cléandre Clélie Clémence
	Clemens Clement Clément Clementina Clementine Clémentine Clemmie Cleo Cleora Cléry Cleta Cletus Cleve
	Cleveland Clifford Clifton Clint Clinton Clio Clotaire Clotilde Clovis Cloyd Clyde Cody Colby Cole Coleman
	Coline Colleen Collien Colten Colton Columbus Côme Concepcion Conception Conner Connie Connor Conor Conrad
	Constance Constantin Consuelo Cooper Cora Coralie Coraline Corbin Cordelia Cordell Cordia Cordie Corene
	Corentin Corentine Corey Corine Corinna Corinne Cornelius Cornell Corrine Cortez Cortney Corvin Cory Cosima
	Coty Courtney Craig Crawford Creola Cristal Cristian Cristina Cristobal Cristopher Cruz Crystal Crystel
	Cullen Curt Curtis Cydney Cynthia Cyprien Cyra Cyriaque Cyrielle Cyril Cyrille Cyrus Cyryl D'angelo Dagmar
	Daija Daisha Dakota Dallas Dallin Damaris Dameon Damien Damion Damon Dan Dandre Dane Dangelo Danial Daniela
	Daniella Danielle Danika Dannie Danyka Daphné Daphnee Daphney Darby Daren Daria Darian Dariana Darien Darin
	Dario Darion Darius Dariusz Darla Darleen Darlene Darnell Daron Darrel Darrell Darren Darrick Darrin Darrion
	Darron Darryl Darwin Daryl Dashawn Dasia Davide Davin Davion Davon Davonte Dawid Dawson Dayana Dayna Dayne
	Dayton Deangelo Deanna Debbie Débora Deborah Debra Declan Dedric Dedrick Dee Deion Deja Dejah Dejon Dejuan
	Delaney Delbert Delfina Delia Delilah Dell Della Delmer Delores Delpha Delphia Delphin Delphine Demarco
	Demarcus Demario Demetris Demetrius Demetriusz Demond Dena Denis Denise Dennis Denny Deon Deondre Deontae
	Deonte Dereck Derek Derick Deron Derrick Deshaun Deshawn Désiré Desmond Dessie Destany Destin Destinee
	Destiney Destini Destiny Devan Devante Deven Devon Devonte Devyn Dewayne Dewey Dewitt Dexter Diamond Diane
	Dianna Dianne Didier Dieudonné Dieudonnée Dilara Dillan Dillon Dimitri Dino Dionizy Dixie Dock Dolly Dolores
	Domenic Domenica Domenick Domenico Domenik Domingo Dominic Dominick Donald Donato Donavon Donnell Donnie
	Dorcas Doreen Doriane Dorine Dorota Dorothea Dorothée Dorothy Dorris Dortha Dorthy Douce Douglas Dovie Doyle
	Drake Duane Dudley Dulce Duncan Durward Dustin Dwayne Dwight Earlene Earline Earnest Earnestine Easter
	Easton Ebba Ebony Ecrin Ed Eda Edd Eddi Eddie Eddy Edgar Edgard Edgardo Edison Édith Edmée Edmond Edmund
	Edna Édouard Eduardo Edward Edwardo Edwin Edwina Edyta Edyth Edythe Efe Effie Efraim Efrain Efrem Efren Ege
	Eileen Einar Eino Eladio Elaina Elaine Elanur Elbert Elda Eldon Eldora Eldred Eldridge Elea Eleanora
	Eleanore Eleazar Electa Eleni Elenor Elenora Eleonore Éléonore Éleuthère Elfrieda Elia Élia Eliah Elian
	Eliane Éliane Eliasz Élie Eliezer Elinor Elinore Élisabeth Élise Élisée Eliseo Elisha Elissa Ellen Elli
	Ellie Elliot Elliott Ellsworth Elmer Elmira Elmo Elmore Elna Elnora Élodie Elody Eloisa Eloise Éloïse
	Elouise Eloy Elroy Elsa Elsie Elta Elton Elva Elvera Elvie Elvira Elvis Elwin Elwira Elwyn Elyse Elyssa Elza
	Elżbieta Élzéar Emanuel Emelia Emelie Émeline Emely Émérance Émérencie Émeric Emerson Emery Emie Emil Émile
	Emilian Emiliano Émilie Emilio Emirhan Emmalee Emmanuel Emmanuelle Emmelie Emmely Emmet Emmett Emmi Emmie
	Emmitt Emory Emre Ena Enes Enguerrand Enid Enie Enna Enno Enoch Enola Enos Enrico Enrique Enya Ephraim
	Épiphane Erast Eriberto Eric Éric Erica Erich Erick Ericka Erik Erika Erin Erling Erma Erna Ernest Ernestina
	Ernestine Ernesto Ernie Ervin Erwin Eryn Esmeralda Esperanza Essie Esta Esteban Estefania Estel Estell
	Estella Estelle Estera Estevan Estrella Etha Ethel Ethelyn Ethyl Etienne Étienne Ettie Eubert Eudes Eudokia
	Eudoksja Eudora Eudoxe Eudoxie Eugene Eugène Eugenia Eugénie Eugeniusz Eula Eulah Eulalia Eulalie Euna
	Eunice Euphrasie Eusèbe Eusébie Eusebio Eustache Eustracjusz Evalyn Evangeline Évangéline Evans Évariste Ève
	Evelin Evelina Evelyn Évelyne Everardo Everett Everette Évrard Ewa Ewald Ewelina Ewell Ezekiel Ezequiel
	Fabien Fabienne Fabio Fabiola Fabrice Fae Falba Falk Fannie Fanny Fantin Fantine Fatma Faustine Faustino
	Fausto Favian Federico Felicia Félicie Felicita Felicitas Félicité Felicity Feliks Felina Felipa Felipe
	Félix Felton Fenja Ferdinand Ferdynanda Fermin Fern Fernando Ferne Fiacre Fidel Fidèle Fiete Filemon
	Filiberto Filipa Filomena Finia Finja Finlay Finnja Fiona Firmin Flavie Flavien Flavio Fleta Fletcher Flo
	Flodoard Florencio Florencja Florent Florentine Florestan Florida Florie Flossie Floy Floyd Ford Forrest
	Fortuné Fortunée Foster Foulques France Frances Francesca Francesco Francette Francia Francine Francis
	Francisca Francisco Francisque Franciszek Franciszka Franco François Françoise Franka Frankie Franklin Franz
	Franziska Freda Freddie Freddy Frederic Frédéric Frederick Frederike Frederique Frédérique Fredrick Fredy
	Freeda Freeman Freida Frida Frieda Friederike Friedrich Fritz Fryderyk Fulbert Fulcran Fulgence Furkan
	Furman Gabe Gabin Gabriela Gabriella Gabrielle Gaël Gaëlle Gaetano Gail Galfryd Garance Gardner Garett
	Garfield Garland Garnet Garnett Garnier Garret Garrett Garrick Garrison Garry Garth Gary Gaspar Gaspard
	Gaston Gatien Gaud Gautier Gavin Gayle Gedeon Gédéon General Geneva Genevieve Geneviève Gennaro Genoveva Geo
	Geoffrey Geoffroy Georg Georges Georgette Georgia Georgiana Georgianna Geovanni Geovanny Geovany Gerald
	Geraldine Gérard Gerardo Géraud Gerazym Gerberge Gerbert Gerhard Germain Germaine German Gerson Gertruda
	Gertrude Gervais Ghislain Gia Giada Gian Gianluca Gianni Gilbert Gilberto Gilda Giles Gillian Ginewra Gino
	Giovani Giovanna Giovanny Girart Gisèle Gislebert Gisselle Giuliana Giuliano Giuseppe Gladyce Gladys Glenda
	Glenna Glennie Godfrey Golda Gondebaud Gonsalwy Gonthier Gontran Gonzague Gonzalo Gordon Gracie Graciela
	Gracja Grady Graham Grant Granville Grayce Grayson Greg Gregg Grégoire Gregor Gregoria Gregorio Gregory
	Greta Gretchen Greyson Griffin Grzegorz Guadalupe Gudrun Guenièvre Guérin Gui Guido Guilhemine Guillaume
	Guillemette Guillermo Guiseppe Gunnar Gunner Gus Gussie Gustav Gustave Gustavine Gustavo Guyot Gwenaëlle
	Gwendolyn Gwido Hadley Hailee Hailie Hal Haleigh Haley Halie Halle Hallie Hana Hank Hannes Hanno Hans Harald
	Hardouin Hardy Harley Harmon Harold Harriet Harrison Hasan Haskell Hassan Hassie Hattie Hauke Hayden Haylee
	Haylie Hazel Hazle Heather Heaven Heber Hector Hédelin Heidi Helen Helene Hélène Helga Hélier Helin Helmer
	Heloise Héloïse Henderson Hennes Henning Henri Henrick Henrietta Henriette Henrik Henrike Henry Henryk
	Henryka Herbert Herluin Hermann Hermina Hermine Herminia Herminio Hershel Herta Hertha Hervé Hester Hettie
	Hieronim Hilaire Hilario Hilarion Hilary Hilbert Hildebert Hildegard Hillard Hillary Hilma Hilton Hincmar
	Hipolit Hipolito Hippolyte Hiram Hobart Holden Hollie Hollis Homer Honoré Honorine Horace Horacio Horacy
	Hortense Hosea Houston Howard Howell Hoyt Hubert Hudson Hugh Hugues Huguette Hulda Humberto Hussein Hyman
	Icie Ida Idell Idella Ignacio Ignacy Ignatius Ike Ila Ilayda Ilene Iliana Ilja Ima Imelda Immanuel Imogene
	Ina Inès Inez Inga Inka Innocenty Ira Irem Irena Irene Irène Ireneusz Irina Irvin Irving Irwin Isabell Isac
	Isadore Isai Isaias Iseult Isidore Isidro Ismérie Isobel Isom Israel Issac Itzel Ivah Iven Ivonne Ivory
	Izaak Izabela Izabella Izaiah Izajasz Izolda Izydor Jaap Jabari Jacey Jacinthe Jacinto Jackeline Jacklyn
	Jaclyn Jacquelyn Jacques Jacynthe Jaden Jadon Jadwiga Jadyn Jaeden Jaida Jaiden Jailyn Jaime Jakayla
	Jakubina Jaleel Jalyn Jamaal Jamal Jamar Jamarcus Jamel Jameson Jamey Jamil Jamila Jamir Jamison Jammie
	Janae Janek Janelle Janessa Janet Janice Janick Janie Janin Janina Janine Janis Janiya Jannek Jannes Jannik
	Jannis Jano Janosch Janusz Jany Japhet Jaquan Jaquelin Jaqueline Jared Jaren Jarno Jarod Jaron Jarred
	Jarrell Jarret Jarrett Jarrod Jarvis Jasen Jasmin Jasmina Jaunita Javier Javon Javonte Jaycee Jayde Jaydon
	Jaylan Jaylin Jaylon Jayme Jayne Jazlyn Jazmin Jazmyn Jazmyne Jean Jeanie Jeanne Jeannel Jeannette Jeannie
	Jeannot Jed Jedediah Jedidiah Jeff Jefferey Jeffery Jeffrey Jeffry Jehanne Jella Jena Jenifer Jennie
	Jennifer Jennings Jennyfer Jensen Jerad Jerald Jeramie Jeramy Jerel Jeremi Jeremias Jeremiasz Jeremie
	Jérémie Jeremy Jermain Jermaine Jermey Jerod Jerome Jérôme Jeromy Jerrell Jerrod Jerrold Jerry Jerzy Jessica
	Jessika Jessy Jessyca Jesus Jett Jettie Jevon Jewel Jewell Jil Jillian Jimmie Joachim Joan Joana Joanie
	Joann Joanne Joannie Joanny Joany Joaquin Jocelyn Jocelyne Jodi Jodie Jody Joel Joelina Joeline Joelle
	Joesph Johann Johathan Johnathan Johnathon Johnnie Johnny Johnpaul Johnson Joleen Jolin Jolina Joline Jon
	Jonatan Jonathon Jonna Jonte Joop Jordane Jordi Jordon Jordyn Jorge Joscha Joschua Jose Josef Josefa Josefin
	Josefina Josefine Josephin Joséphine Joshuah Josiah Josiane Josianne Josie Josse Josselin Josua Josue Josy
	Jourdain Jovan Jovani Jovanny Jovany Józef Józefina Jozue Juan Juana Juanita Judah Judd Jude Judge Judicaël
	Judson Judy Judyta Juliana Juliane Julianne Julien Julienne Juliet Julika Julina Julio Julita Juliusz Junius
	Juri Juste Justen Justice Justina Justine Juston Justus Justyn Justyna Juvenal Juwan Kacey Kaci Kacie Kaden
	Kadin Kaela Kaelyn Kaia Kailee Kailey Kailyn Kaitlin Kaitlyn Kaja Kale Kaleb Kaleigh Kaley Kalistrat Kalle
	Kallie Kameron Kamila Kamille Kamren Kamron Kamryn Kane Kara Kareem Karelle Karen Kari Kariane Karianne
	Karim Karina Karine Karl Karla Karlee Karley Karli Karlie Karlo Karlotta Karol Karolann Karolina Karoline
	Karson Kasandra Kasey Kassandra Katarina Katarzyna Katelin Katelyn Katelynn Katharina Katherine Katheryn
	Kathleen Kathlyn Kathrin Kathryn Kathryne Kathy Katie Katja Katlyn Katlynn Katrin Katrina Katrine Kattie
	Kavon Kaya Kaycee Kayla Kaylah Kayley Kayli Kaylie Kaylin Kayra Kazimierz Keagan Keanu Keara Keaton Keegan
	Keeley Keely Keenan Keira Keith Kellen Kelley Kelli Kellie Kelsi Kelsie Kelton Kelvin Ken Kendall Kendra
	Kendrick Kenna Kennedi Kennedy Kenneth Kennith Kenny Keno Kenton Kenya Kenyatta Kenyon Keon Kerim Kerry
	Keshaun Keshawn Keven Kevon Keyon Keyshawn Khalil Kiana Kianna Kiarra Kiera Kieran Kiley Kilian Kimberly
	Kimi Kip Kirk Kirsten Kirstin Kitty Kjell Klara Klarencjusz Klaudia Klaudiusz Klemens Klementyna Kleopatra
	Koby Kody Kolby Kole Konrad Konstancja Konstantin Konstanty Konstantyn Koralia Koray Korbin Korbinian Korey
	Korinna Korneli Kornelia Korneliusz Kory Kraig Kris Krista Kristen Kristi Kristian Kristie Kristin Kristina
	Kristine Kristofer Kristoffer Kristopher Kristy Krystal Krystel Krystian Krystina Krystyna Krzysztof Ksawera
	Ksawery Ksenia Ksenofont Kurt Kurtis Kwintyn Kyla Kyle Kylee Kyleigh Kyler Kylie Lacey Lacy Ladarius
	Lafayette Laisha Lamar Lambert Lamont Lance Landry Laney Larissa Laron Larry Larue Larysa Latoya Laurane
	Laureen Laurel Laureline Laurence Laurencja Laurencjusz Laurène Laurent Laurenty Laurentyna Laurenz Lauretta
	Lauriane Laurianne Laurin Laurine Laury Lauryn Lavada Lavern Laverna Laverne Lavina Lavinia Lavon Lavonne
	Lawrence Lawson Layne Lazare Lazaro Łazarz Léa Lean Leana Leander Leandra Léandre Leandro Leann Leanna
	Leanne Leatha Leda Leif Leigh Leila Leilani Lela Lelah Leland Lelia Lempi Lemuel Léna Lene Leni Lenia Lenja
	Lenna Lennard Lennart Lennie Lenny Lenora Lenore Lenya Leola Léon Leona Leonard Léonard Leone Leonel
	Leonhard Leoni Leonid Leonidas Léonie Léonne Leonor Leonora Leopold Léopold Léopoldine Leopoldo Leora Lera
	Leroy Lesley Leslie Lesly Lessie Lester Leta Letha Leticia Letitia Letizia Leu Leufroy Levent Levin Levke
	Lew Lewin Lexus Liah Lian Liana Libbie Libby Libère Lidia Liétald Lila Lili Lilia Liliane Lilianna Lilith
	Lilla Lilli Lillian Lilliana Lillie Lilyan Lincoln Linda Lindsay Lindsey Line Linnea Linnie Lino Linus
	Linwood Lio Lionel Lisandro Lisann Lisette Litzy Lizeth Lizzie Llewellyn Lloyd Loïc Lolita Loma Lon London
	Longin Lonie Lonnie Lonny Lonzo Lora Loraine Loreen Loren Lorene Lorenz Lorenza Loretta Lori Lorine Loris
	Lorna Lorrain Lorraine Lothaire Lotta Lottie Louisa Loup Lourdes Louvenia Lowell Loy Loyal Loyce Luan Luana
	Lucia Lucian Lucien Lucienne Lucile Lucille Lucinda Lucio Lucious Lucius Lucja Łucja Lucjan Ludie Ludivine
	Ludolphe Ludovic Ludwig Ludwik Ludwika Lue Luella Luigi Luis Luisa Luise Luiz Luiza Łukasz Lula Lulu Lupe
	Lura Lurline Luther Lutz Luz Luzie Lya Lydie Lyla Lyle Lyn Lynda Lynette Lynne Lyric Lysanne Mabel Mabelle
	Mable Mac Macaire Macey Maci Macie Mack Mackenzie Madaline Madalyn Maddison Maddox Madeleine Madeline
	Madelyn Madelynn Madge Madie Madilyn Madisen Madison Madisyn Madita Madleen Madlen Madyson Maegan Mafalda
	Magali Magdalen Magdalena Maggie Magnus Maguelone Mahaut Maia Maida Maik Maike Mailin Maira Maiya Makary
	Makayla Makenna Makenzie Maksim Maksym Maksymilian Malachi Malcolm Malena Małgorzata Malia Malin Malina
	Malinda Mallaury Mallie Mallory Malo Malte Malvina Malwina Mamert Mamie Manassé Manley Manuela Marah Marc
	Marceau Marceli Marcelin Marcelina Marceline Marcelino Marcella Marcelle Marcellus Marcelo Marcia Marcin
	Marco Marcos Mareike Marek Margaret Margarete Margarett Margaretta Margarette Margie Margret Marguerite
	Mariah Mariam Mariane Marianna Mariano Maribel Mariela Mariella Marielle Marietta Marika Marilie Marilou
	Marilyn Marilyne Marina Mario Marion Marisa Marisol Marissa Maritza Marjolaine Marjorie Marjory Marko Markus
	Marla Marlee Marleen Marlen Marlena Marlene Marlène Marlin Marlo Marlon Marques Marquis Marsha Marshall
	Marta Marten Martial Martina Martine Martyna Marvin Marwin Mary Maryann Maryjane Maryna Maryse Mateusz
	Mathew Mathilda Mathurin Matilda Matilde Matis Matt Mattes Matthieu Matthis Matti Mattie Mattis Matylda
	Maude Maudie Maugis Maureen Mauricette Mauricio Maurine Maurycy Maverick Mavis Maxellende Maxence Maxi Maxie
	Maxima Maximilien Maximillia Maximillian Maximo Maximus Maxine Maxwell Maybell Maybelle Maye Mayeul Maymie
	Maynard Mazie Mckayla Mckenna Mckenzie Meagan Meaghan Meda Médéric Medine Megane Mégane Meggie Meik Mekhi
	Melania Melanie Mélanie Melany Melba Melchior Melek Melike Melinda Melis Mélisande Mélissa Mélissandre
	Mellie Mélodie Melvin Melvina Melyna Melyssa Mence Mercedes Meredith Merl Merlin Mérovée Merritt Mertie
	Merve Mervin Meta Micaela Michaël Michaela Michał Michale Michalina Micheal Michel Michele Michèle Mikail
	Mikayla Mikel Mikołaj Mildred Milford Milla Miller Millie Milton Mindy Minerva Minnie Mio Mirac Miracle
	Miray Mirco Mireille Mireya Miriam Mirja Mirko Miron Misael Missouri Mitchel Mittie Modesta Modesto Moïse
	Moises Moïsette Mojżesz Mollie Molly Monica Monika Monique Monroe Monserrat Monserrate Montana Monte Monty
	Morgan Morgane Moriah Moritz Morten Mortimer Morton Mose Moses Moshe Mossie Mozell Mozelle Murat Muriel Murl
	Murphy Murray Mya Myah Mylene Mylène Myles Myriam Myrl Myrna Myron Myrtice Myrtie Myrtis Myrtle Nadège Nadja
	Nadzieja Naemi Nakia Nancy Nannie Naomie Narciso Narcisse Nash Nasir Nat Natalia Natalie Natanael Natasha
	Nathanael Nathanaël Nathanial Nathaniel Nathen Naudet Nayeli Nazariusz Nazary Neal Ned Nedra Neele Neha
	Néhémie Neil Nelda Nele Nella Nelle Nelli Nellie Nelly Nels Nelson Neo Neoma Nestor Nettie Neva Nevio Newell
	Newton Nia Nicéphore Nicholas Nicholaus Nichole Nicklaus Nickolas Niclas Nicola Nicolai Nicole Nicolette
	Nigel Nike Nikita Nikko Niklas Niko Nikola Nikolai Nikolas Noble Noe Noé Noel Noelia Noemi Noemie Noémie
	Noemy Norbert Norberto Norene Norma Norman Normand Norris Norval Norwood Novella Nya Nyah Nyasia Obie Oceane
	Océane Ocie Octave Octavia Oda Odell Odessa Odette Odie Odile Odilon Odon Ofelia Oger Oke Okey Ola Oleg Olen
	Oleta Olimpia Olin Ollie Olympe Oma Omari Ombline Ömer Ona Onie Onufry Onur Opal Ophelia Ophélie Ora Oran
	Oren Orestes Oriande Oriane Orie Orin Orion Orland Orlane Orlo Orpha Orrin Orval Orville Osbaldo Osborne
	Osmund Osvaldo Oswald Oswaldo Otha Otho Otilia Ottilie Ottis Oury Ova Ozanne Ozella Pablo Pacôme Paige
	Palémon Palma Pam Pamela Pankracy Pansy Pantaleon Paolo Paris Pascale Pasquale Paterne Patrice Patricia
	Patrick Patrizia Patrycja Patrycjusz Patrycy Patryk Patsy Patti Pattie Patty Paule Paulette Paulina Paweł
	Paxton Payton Pearlie Pearline Pécine Pedro Peggie Peggy Pelagia Pélagie Penelopa Penelope Pénélope Pepe
	Pépin Perceval Percival Percy Perrine Perry Pétronille Peyton Phil Philémon Philibert Philine Philipp
	Philippe Philippine Phillip Philomène Philothée Phoebe Phyllis Pia Pie Pierce Pierre Pierrick Pietro Pinkie
	Piotr Piper Pius Platon Polikarp Polly Porfiriusz Porfiry Porter Precious Presley Preston Price Primerose
	Princess Priscille Prokles Prokop Prokul Prosper Providenci Prudence Pulchérie Queen Quentin Quentine Quiéta
	Quintia Quinton Quirin Rachael Rachela Rachelle Rae Raegan Rafaela Rafał Raheem Rahel Rahsaan Rahul Raik
	Raina Rajmund Rajnold Raleigh Ramiro Ramon Ramona Randal Randall Randi Randolf Randolph Randy Rania Ransom
	Raoul Raphaelle Raphaëlle Raquel Rashad Rashawn Rasheed Rasmus Raul Raven Ray Raymond Raymonde Raymundo
	Reagan Reanna Reba Rebeca Rebecca Rebeka Rebekah Rebekka Reece Reese Regan Reggie Regina Reginald Régine
	Régis Reid Reilly Reina Reinhold Réjean Réjeanne Rémi Remington Renata Renaud Rene René Renee Ressie Retha
	Retta Reuben Reva Rex Rey Reybaud Reyes Reymundo Reyna Reynold Rhea Rhett Rhianna Rhiannon Rhoda Rhonda Ria
	Riana Ricardo Riccardo Richard Richie Richmond Rickey Rickie Ricky Rieke Rigoberto Rike Rita Rob Robb Robbie
	Roberta Roberto Robyn Rocco Roch Rochelle Rocio Rocky Rod Roderick Roderyk Rodger Rodney Rodolfo Rodolphe
	Rodrick Rodrigo Rodrigue Rogelio Roger Rogers Roksana Roland Rolande Rolando Rollin Roma Romain Romaine
	Romane Roméo Romina Romuald Ron Ronaldo Ronan Ronja Ronnie Roosevelt Rory Rosalee Rosalia Rosalind Rosalinda
	Rosalyn Rosamond Rosanna Rosario Roscoe Roselin Roseline Rosella Roselyn Rosemarie Rosemary Rosendo Rosetta
	Rosina Roslyn Ross Rossie Rowena Rowland Roxane Roxanne Roy Royce Róża Rozalia Rozella Rubie Rubye Rudolf
	Rudolph Rudy Rufina Rufus Rupert Russ Russel Russell Ruta Ruth Ruthe Ruthie Ryann Ryder Rylan Rylee Ryleigh
	Ryley Ryszard Sabina Sabine Sabrina Sabryna Sadie Sadye Sahra Saige Salih Sallie Sally Salome Salomé Salomon
	Salvador Salvatore Salwator Samanta Samara Samia Samir Samira Sammy Samson Sandra Sandrine Sandro Sandy
	Sanford Sanja Santa Santiago Santina Santino Santos Saphira Sarai Sarina Sascha Sasha Saskia Saul Sauveur
	Savanah Savanna Savannah Savin Savinien Savion Scarlett Scholastique Schuyler Scot Scotty Seamus Sean
	Sébastien Sedrick Ségolène Selim Selin Selmer Serafin Serafina Séraphin Serena Serenity Serge Sergio
	Sergiusz Séverin Séverine Seweryn Shad Shaina Shakira Shana Shanel Shanelle Shania Shanie Shaniya Shanna
	Shannon Shanny Shanon Shany Shari Shaun Shawn Shawna Shaylee Shayna Shayne Shea Sheila Sheldon Shelia
	Shelley Shelly Shemar Sheri Sheridan Sherman Sherri Sherwood Sheryl Shyann Shyanne Sibyl Sibylle Sid Sidney
	Sidoine Sierra Sigebert Sigismond Sigmund Sigrid Sigurd Silja Silvère Sim Simeon Sina Sinan Sincere Sinja
	Sixte Sixtine Sjaak Skyla Skylar Smilla Solange Soledad Soline Solon Sonia Sönke Sonya Sören Spencer
	Spirydion Stacey Stacy Stanford Stanislas Stanisław Stanley Stanton Stefania Stefanie Steffen Stephan
	Stéphane Stephania Stephanie Stéphanie Stephany Stephen Stephon Steve Stevie Stewart Stina Stone Stuart Sude
	Sue Susan Susana Susanna Susanne Susie Suzanne Suzon Svea Svenja Swassane Sybilla Syble Sydnee Sydney Sydni
	Sydnie Sylvain Sylvan Sylvester Sylvestre Sylviane Sylvie Sylwester Sylwia Szczepan Szymon Tabea Tabitha
	Tacjana Tad Taha Talea Talia Tamara Tami Tamia Tamina Tamino Tammo Tammy Tancrède Tanguy Tania Tanner Tanya
	Tarik Tarja Taryn Tasha Tate Tatiana Tatum Tatyana Taurean Taurin Tavares Taya Tayler Taylor Teagan Tekla
	Telly Teo Teodor Teodora Terence Terencjusz Teresa Teri Terrance Terrell Terrence Terri Terrill Terry Tessie
	Tevin Thad Thaddeus Thaïs Thalea Thalia Thea Thelma Theodor Theodora Théodora Theodore Théodore Théodose
	Théophile Théophraste Theresa Therese Thérèse Theresia Theron Thibault Thibert Thierry Thies Thilo Thora
	Thorben Thore Thorge Thurman Tia Tiago Tiana Tianna Tierra Tiffany Till Tillman Tillmann Timm Timmothy Timmy
	Timoléon Timon Timothée Timothy Tina Tino Tiphaine Titien Tito Titus Tizian Tjark Tobiasz Tod Todd Tomasa
	Tomasz Tomke Tommie Toney Toni Tonnin Tony Tonya Torben Tore Torey Torrance Torrey Toussaint Toy Trace
	Tracey Traci Tracy Trajan Travis Travon Tre Tremaine Tremayne Trent Trenton Tressa Tressie Treva Trever
	Trevion Trevor Tricia Trinity Trisha Tristian Tristin Triston Troy Trudie Trycia Trystan Tuana Turold Twila
	Tymoteusz Tyra Tyree Tyreek Tyrel Tyrell Tyrese Tyrique Tyron Tyrone Tyshawn Tyson Ubaldo Ulices Ulises
	Ulysse Una Unique Urbain Uriah Uriel Ursula Ursule Vada Valentin Valentine Valère Valeria Valérie Valéry
	Vallie Vance Vaughn Veda Veit Velda Vella Velma Velva Vena Venance Venceslas Verda Verdie Vergie Verla
	Verlie Vern Verna Verner Vernice Vernie Vernon Verona Veronica Veronika Véronique Vesta Vianney Vicenta
	Vicente Vicki Vickie Vicky Victoire Victorien Victorin Vida Vidal Vigile Viktoria Vilma Vincenza Vincenzo
	Vinciane Vinnie Violette Virgie Virgil Virginia Virginie Vital Vito Vitus Viva Viviane Vivianne Vivien
	Vladimir Wacław Waino Waldo Walenty Walentyn Walentyna Waleran Waleria Walerian Walery Walgierz Wallace
	Walter Walton Wanda Wandrille Wanesa Watson Wava Wawrzyniec Waylon Wayne Webster Weldon Wendell Werner
	Weronika Westley Weston Whitney Wiara Wibke Wiebke Wiktor Wiktoria Wilber Wilbert Wilbur Wilburn Wiley
	Wilford Wilfred Wilfredo Wilfrid Wilfryd Wilhelm Wilhelmine Willa Willard Willi Willie Willis Willow Willy
	Wilmer Wilson Wilton Wim Wincenty Winfield Winifred Winnifred Winona Wirginia Witalis Władysław Włodzimierz
	Wm Woodrow Wyatt Wyman Xaver Xavière Xenia Xénophon Xzavier Yadira Yannic Yannik Yannis Yaren Yasmeen Yazmin
	Yesenia Yessenia Ylvi Ylvie Yoann Yolanda Yolande Yoshiko Ysaline Yseult Yunus Yven Yvette Yvonne Zachariah
	Zachariasz Zacharie Zachary Zaché Zachery Zack Zackary Zackery Zakary Zane Żaneta Zaria Zechariah Zehra
	Zelda Zella Zelma Zena Zéphirin Zetta Zita Zoé Zoéva Zoie Zoila Zola Zora Zula Zygmunt
`);
