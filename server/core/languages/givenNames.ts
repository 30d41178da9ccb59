/** First names that are given to one sex alone wherever they are met in the languages here; those that differ by country are left out. */
import { wordsOf } from "./words";

export const menNames: readonly string[] =
  wordsOf(`aaron abe al andy ben chuck ed eddie gus hank ike jake josh len lou mack mick mickey ned nate norm rand reince ricky robbie robby stan stu tad teddy tommy vic vince walt zach zack jeb bobby danny frankie jimmie
    abdullah adam adolf adrian ahmed akira alain alan albert alberto aldo alejandro aleksandr
  alessandro alexander alexandre alexei alfonso alfred alfredo ali allan alvaro andreas andreu andrew andrzej
  andré angus anthony antoine anton antonio antony arnaud arne arnold arthur arturo augusto axel barack barry
  bashar bastian benedict benedikt benjamin benjamín benoît bernard bernardo bernd bernhard bernie
  bertrand bill björn bob boris brad bradley brandon brendan brent brian bruce bruno bryan bruce carl carlo
  carlos cesare cédric charles charlie chester christian christoph christophe christopher chuck claudio
  clemens clive colin conrad corrado craig cristian cristiano cristóbal cyril damian damien dan daniel darren
  dave david davide dean dennis denis derek didier diego dieter dietmar dietrich dirk dmitri dmitry domenico
  donald doug douglas duncan dustin dylan eberhard eckhard edgar edmund edoardo eduardo edward edwin egon elias
  elliott emanuele emil emiliano emilio emmanuel enrico enrique enzo eric erich erik ernest ernesto ernst
  erwin eugen eugene ewan fabian fabio fabrizio federico felipe ferdinand fernando filippo florian floyd
  francesco francisco franco franz fred frédéric frederick friedrich fritz gareth gary gavin geoff geoffrey
  georg george georges gerald gerard gérard gerd gerhard gert giacomo gian giancarlo gianfranco gianluca gianni
  gilbert gilles giorgio giovanni giulio giuseppe giuliano glen glenn gordon graham greg gregor gregory grégoire
  guido guillaume gunnar gustav guy günter günther hamid hannes hans harald harold harry hartmut hassan hector
  heiko heiner heinrich heinz helmut hendrik henning henri henry herbert hermann hervé holger horst howard
  hubert hubertus hugh hugo humphrey hussein hüseyin ian ibrahim ignacio igor ingo isaac isaiah ivan ivo
  jack jacob jacques jakob jamal james janusz jared jason javier jay jeff jeffrey jens jeremy jeroen
  jerome jérôme jerry jim jimmy joachim joaquín jochen joe joel johann johannes john johnny jon jonas
  jonathan jorge joschka josé josef joseph joshua juan jürgen julian julien julio julius jörg justin
  kai karl keith ken kenneth kenny kevin khalid klaus konrad konstantin kurt kyle lance lars laurent lawrence
  lech leo leon leonard leonardo leonid liam lorenzo louis luca lucas luciano ludovic ludwig luigi luis lukas
  luke lutz maciej magnus malcolm manfred manuel marc marcel marcello marco marcos marcus mariano mario
  marius mark markus martin marvin massimo mathias mathieu matt matteo matthew matthias matthieu maurice
  mauricio maurizio mauro max maxim maximilian mehmet michael michail michel miguel mike mikhail miroslav mitch
  mitt mohamed mohammad mohammed moritz muhammad murray mustafa nathan nathaniel neil nelson newt niccolò
  nicholas nick nicolas nicolò niels nigel niklas nikolai noah norbert norman olaf ole oleg oliver
  olivier omar orlando oscar oskar otto owen pablo paolo pascal patrice patrick paul paulo pedro pete peter
  petr phil philip philipp philippe phillip pier pierre piero pierluigi pietro piotr quentin rafael raffaele
  raimund rainer ralf ralph ramón randy raphael raul raúl ray raymond raúl reiner reinhard reinhold renato
  riccardo ricardo richard rick rob robert roberto rocco rod rodrigo roger roland rolf roman ron ronald
  ronnie rory ross roy rudi rudolf rudy rupert russell ryan salvatore samuel santiago scott sean sebastian
  sébastien sepp serge sergei sergej sergey sergio seth shane shinzo siegfried sigmar silvio simon spencer
  stanislav stanley stefan stefano steffen stephan stephen steve steven stuart sven sylvester tariq ted
  terrence theo theodor theodore thibault thierry thilo thomas thorsten tim timothy tobias todd tom
  tomasz tommaso tony torsten travis trevor tristan tyler ugo uli ulrich umberto uwe valentin vicente victor
  viktor vincent vincenzo vito vittorio vlad vladimir volker walter warren wayne wesley wilhelm willi
  william willy winfried winston wladimir wolf wolfgang xavier yannick yuri yusuf yves zachary`);

export const womenNames: readonly string[] =
  wordsOf(`abigail liz meg peg deb barb suzy katy ada adele adelaide adriana agata agatha agnes agnieszka aisha alba alessandra alessia alexandra
  alexandria alice alicia alina alison allison alma amalia amanda amber amelia amélie amy ana anastasia angela
  angelica angélique angelina anita anja anke ann anna annabel annalena annalisa anne annegret annelise annette
  annie annika antje antonella antonia arianna astrid audrey aurelia aurora ava barbara beate
  beatrice beatrix beatriz becky belinda bernadette beth bettina betty beverly bianca birgit birgitta bonnie
  brenda brianna bridget brigitte brittany brooke bärbel caitlin camilla candice cara carla carly carmela carmen
  carolin carolina caroline carolyn carrie caterina catherine cathérine cathy cecilia cécile celia chantal
  charlene charlotte chelsea cherie cheryl chiara chloe christel christiane christina christine ciara cindy
  claire clara claudia clémentine colette colleen concetta connie constance corinna cornelia courtney cristina
  crystal cynthia daisy daniela danielle daphne deborah debbie debra delia delphine denise diana diane
  dolores donatella donna dora doris dorothea dorothee dorothy edith eileen elaine elena eleonora eleanor elfriede
  eliana elisa elisabeth elisabetta elise elizabeth ella ellen elke élodie eloise elsa elsbeth elvira emanuela
  emilia emily emma erica erika erin esmeralda estelle esther eugenia eva eve evelyn fabiana fatima federica
  fernanda fiona flavia florence frances francesca franca francine françoise franziska frauke frida frieda
  gabriela gabriella geneviève georgia georgina geraldine gerda gertrud gertrude ghislaine giada gina
  ginevra giorgia giovanna gisela giulia giuliana giuseppina gloria grace graciela greta gretchen gudrun
  gwen hanna hannah hanne hannelore harriet hazel heather heidi heike helen helena helene hélène helga henriette
  hilda hildegard hillary holly huma ida ilaria ilona ilse imelda ines inga inge ingeborg ingrid irena
  irene irina iris irma isabel isabella isabelle ivana ivanka jacqueline jane janet janice jasmin jasmine jeanne
  jeannette jennifer jenny jessica jill joanna joanne johanna josephine joséphine joy joyce juanita
  judith judy julia juliana julie juliet juliette justine jutta karen karin karina karla kate katarina
  katharina katherine kathleen kathryn kathy katia katie katja katrin kayla kellyanne kerstin kimberly kirsten
  klara kristen kristin kristina lara laura lauren lavinia lea leah léa leila lena leonie leslie-ann letizia
  lidia liliana lilly lily linda lisa lise liselotte livia liz lois loredana lorena loretta lorraine louise luana
  lucia lucille lucinda lucrezia lucy ludmila luisa lydia mabel madeleine magda magdalena maggie
  maja malala mandy manuela mara margaret margarete margarita margherita margot marguerite maria mariana mariangela
  marianne marie mariella marietta marilena marilyn marina marine marisa marissa marjorie marlene marlies
  marta martha martina mary mary-ann mathilde matilda maureen megan melania melanie mélanie melinda melissa
  mercedes meredith michaela michela michelle mildred mimi miranda miriam moira molly mona monica monika monique
  muriel myriam nadia nadine nancy naomi natacha natalia natalie natasha nathalie nicole nicoletta nikki nina
  noemi nora nuria odette olga olivia ophelia ornella ottavia paige paola patricia patrizia patty paula paulina
  pauline peggy penelope penny petra phoebe phyllis pia priscilla rachel rachele raffaella ramona rebecca regina
  regine regula renata renate rhonda rita roberta romina ronja rosa rosalie rosalind rosanna rose
  rosemary rosie rossella roswitha roxana roxanne ruth sabina sabine sabrina sally samantha sandra sara sarah
  saskia selena selina serena sharon sheila shelley sherry shirley sibylle sigrid silke silvana silvia
  simona sofia sofía solange sonia sonja sophia sophie stefania stefanie stella stephanie stéphanie sue susan
  susanna susanne suzanne svenja svetlana sybille sylvia sylvie tamara tammy tania tanja tara tatiana tatjana
  teresa tess theresa therese thérèse tiffany tilda tina tiziana tricia trudy ulla ulrike ursula
  ute valentina valeria vanessa vera verena veronica veronika véronique victoria viktoria viola violeta virginia
  virginie vittoria viviana vivien waltraud wanda wendy wilma winifred xenia yasmin yolanda yolande ylenia yulia
  yvette yvonne zoe zoé`);
