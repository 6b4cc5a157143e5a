package io.github.broadsheet.parser.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The harbour was opened again on Monday, and the ships have come back to it.",
        "de | Der Hafen ist am Montag wieder geöffnet worden, und die Schiffe sind nach dem Sturm zurück.",
        "fr | Le port a été rouvert lundi et les bateaux sont revenus dans la ville après la tempête.",
        "es | El puerto fue abierto de nuevo el lunes y los barcos ya han vuelto a la ciudad por la tarde.",
        "pt | O porto foi reaberto na segunda-feira e os navios não voltaram mais para a cidade com a maré.",
        "it | Il porto è stato riaperto lunedì e le navi sono tornate nella città, anche per il mercato del pesce.",
        "nl | De haven is maandag weer geopend en de schepen zijn na de storm naar het dorp teruggekeerd, ook voor een feest.",
        "af | Die hawe is Maandag weer oop en die skepe het na die storm teruggekeer, maar nie almal nie, sê hy.",
        "sv | Hamnen öppnades igen på måndagen och det är många som har kommit till staden för att se fartygen, inte bara fiskare.",
        "da | Havnen blev åbnet igen mandag, og skibene er kommet tilbage efter stormen, men ikke af sig selv.",
        "no | Havnen ble åpnet igjen mandag, og skipene er kommet tilbake etter stormen, men ikke av seg selv.",
        "is | Höfnin var opnuð aftur á mánudag og það er sem allir hafi komið til að sjá skipin, en ekki var hægt að fara.",
        "fi | Satama avattiin maanantaina, ja laivat ovat palanneet, mutta hän ei ole vielä nähnyt niitä, kun oli myrsky.",
        "et | Sadam avati esmaspäeval ja laevad on tagasi, aga see ei ole veel kõik, mis oli enne tormi, ning ka tema ootab.",
        "hu | A kikötő hétfőn újra megnyílt, és a hajók már visszatértek, de ez még nem minden, mert az idő is rossz volt.",
        "tr | Liman pazartesi günü yeniden açıldı ve gemiler geri döndü, ama bu olay için daha çok para gerekiyor.",
        "az | Liman bazar ertəsi yenidən açılıb və gəmilər geri qayıdıb, bu isə şəhər üçün çox vacib olan bir hadisədir.",
        "pl | Port został otwarty w poniedziałek i statki są już z powrotem, ale nie jest to koniec, że tak się wyrażę.",
        "cs | Přístav byl v pondělí znovu otevřen a lodě jsou zpět, ale podle starosty to není vše, co se při bouři stalo.",
        "sk | Prístav bol v pondelok znovu otvorený a lode sú späť, ale podľa starostu to nie je všetko, čo sa pri búrke stalo.",
        "sl | Pristanišče je bilo v ponedeljek spet odprto in ladje so se vrnile, kar pa še ni vse, saj so tudi ribiči veseli.",
        "hr | Luka je u ponedjeljak ponovno otvorena i brodovi su se vratili, ali to nije sve što se dogodilo tijekom oluje.",
        "ro | Portul a fost redeschis luni și vasele s-au întors în oraș, dar nu este tot ce s-a întâmplat după furtună.",
        "lt | Uostas buvo vėl atidarytas pirmadienį ir laivai grįžo, bet tai dar ne viskas, kad būtų kaip iki audros.",
        "lv | Osta pirmdien atkal tika atvērta un kuģi ir atgriezušies, bet tas vēl nav viss, kas bija pēc vētras.",
        "sq | Porti u hap përsëri të hënën dhe anijet janë kthyer në qytet, por kjo nuk është e gjitha që ka ndodhur.",
        "ca | El port es va obrir de nou dilluns i els vaixells són a la ciutat, però això no és tot el que ha passat amb la tempesta.",
        "gl | O porto abriuse de novo o luns e os barcos volveron á cidade, pero non é todo o que pasou na treboada con unha nave.",
        "eu | Portua astelehenean ireki zen berriro eta ontziak itzuli dira, baina hau ez da dena, beste bat ere badator.",
        "ga | Osclaíodh an cuan arís Dé Luain agus tá na longa ar ais, ach ní hé sin deireadh an scéil, mar a bhí sé.",
        "cy | Agorwyd yr harbwr eto ddydd Llun ac mae y llongau wedi dod yn ôl, ond nid oedd hyn yn ddigon gan fod eu cwch ar goll.",
        "mt | Il-port reġa nfetaħ nhar it-Tnejn u l-bastimenti kienu lura, minn dan kollha huwa tajjeb għal belt li ma kien hemm xejn.",
        "id | Pelabuhan itu dibuka kembali pada hari Senin dan kapal-kapal sudah kembali, karena badai tersebut tidak bisa menghentikan mereka.",
        "ms | Pelabuhan itu dibuka semula pada hari Isnin dan kapal-kapal telah kembali, kerana ribut tersebut tidak boleh menghalang beliau.",
        "tl | Muling binuksan ang daungan noong Lunes at bumalik na ang mga barko sa lungsod, ayon sa kanyang pahayag para sa bayan.",
        "vi | Cảng đã được mở lại vào thứ hai và các con tàu đã trở về, nhưng không phải tất cả những người trong thành phố đều vui.",
        "sw | Bandari ilifunguliwa tena siku ya Jumatatu na meli zimerudi katika mji, lakini watu wa hapo pia walisema kwa huzuni baada ya dhoruba.",
        "so | Dekedda ayaa dib loo furay Isniintii, waxaana soo laabtay maraakiibta, isagoo sheegay in ay tahay waxaa ugu fiican ee ku dhacay.",
        "ha | An sake bude tashar jiragen ruwa ranar Litinin kuma wannan ya sa mutane suka dawo cikin gari domin cewa ba su da wani wuri.",
        "eo | La haveno estas denove malfermita ekde lundo kaj la ŝipoj revenis al la urbo, sed tiu ne estis ĉio, ankaŭ pri la ŝtormo.",
        "ht | Pò a louvri ankò lendi epi bato yo tounen nan vil la, men se pa tout sa ki te pase ak moun yo pou jodi a.",
        "la | Portus die Lunae apertus est et naves ad urbem redierunt, sed non omnia quae in tempestate amissa sunt ex mari reddita sunt.",
        "ru | Порт был снова открыт в понедельник, и суда вернулись в город, но это не всё, что он сказал после шторма.",
        "uk | Порт був знову відкритий у понеділок, і судна повернулися до міста, але це ще не все, що він сказав про шторм.",
        "be | Порт быў зноў адкрыты ў панядзелак, і судны вярнуліся, але гэта яшчэ не ўсё, што ён сказаў пра шторм.",
        "bg | Пристанището беше отворено отново в понеделник и корабите се върнаха, но това не е всичко, което ще се случи след бурята.",
        "mk | Пристаништето беше повторно отворено во понеделник и бродовите се вратија, но ова не е сѐ што ќе се случи со градот, дека.",
        "sr | Лука је поново отворена у понедељак и бродови су се вратили, али то није све што ће се догодити након олује.",
        "kk | Порт дүйсенбіде қайта ашылды және кемелер қайтып келді, бұл қала үшін өте маңызды деп айтты.",
        "ky | Порт дүйшөмбүдө кайра ачылды жана кемелер кайтып келди, бул шаар үчүн абдан маанилүү деп айтты.",
        "tg | Бандар рӯзи душанбе боз кушода шуд ва киштиҳо ба шаҳр баргаштанд, ки ин барои ҳама хуб аст.",
        "mn | Боомт даваа гаригт дахин нээгдсэн бөгөөд хөлөг онгоцууд буцаж ирсэн байна гэж энэ нь хотын дарга хэлсэн юм.",
        "ar | أعيد فتح الميناء يوم الاثنين وعادت السفن إلى المدينة بعد العاصفة التي ضربت الساحل في هذا الشهر كما قال.",
        "fa | بندر روز دوشنبه دوباره باز شد و کشتی ها به شهر بازگشتند که این برای همه خبر خوبی است و می گویند.",
        "ur | بندرگاہ پیر کو دوبارہ کھول دی گئی ہے اور جہاز شہر میں واپس آ گئے ہیں، یہ اس کے لیے اچھی خبر ہے۔",
        "ps | بندر د دوشنبې په ورځ بیا پرانیستل شو او بېړۍ ښار ته راغلې چې دا د خلکو لپاره ښه خبر دی.",
        "hi | बंदरगाह को सोमवार को फिर से खोला गया है और जहाज शहर में लौट आए हैं, यह सभी के लिए अच्छी खबर है।",
        "mr | बंदर सोमवारी पुन्हा उघडले आणि जहाजे शहरात परत आली आहेत, हे सर्वांसाठी चांगले आहे असे त्या म्हणाल्या.",
        "ne | बन्दरगाह सोमबार फेरि खोलिएको छ र जहाजहरू सहरमा फर्केका छन्, यो पनि राम्रो खबर भएको छ।",
        "el | Το λιμάνι άνοιξε ξανά τη Δευτέρα και τα πλοία επέστρεψαν στην πόλη.",
        "he | הנמל נפתח מחדש ביום שני והאוניות חזרו לעיר אחרי הסערה.",
        "hy | Նավահանգիստը վերաբացվել է երկուշաբթի օրը և նավերը վերադարձել են։",
        "ka | პორტი ორშაბათს ხელახლა გაიხსნა და გემები ქალაქში დაბრუნდნენ.",
        "th | ท่าเรือเปิดอีกครั้งในวันจันทร์และเรือก็กลับมาที่เมือง",
        "lo | ທ່າເຮືອໄດ້ເປີດອີກຄັ້ງໃນວັນຈັນແລະເຮືອກໍກັບຄືນມາ",
        "km | កំពង់ផែបានបើកឡើងវិញនៅថ្ងៃចន្ទហើយកប៉ាល់បានត្រឡប់មកវិញ",
        "my | ဆိပ်ကမ်းကို တနင်္လာနေ့တွင် ပြန်လည်ဖွင့်လှစ်ခဲ့ပြီး သင်္ဘောများ ပြန်ရောက်လာသည်",
        "ko | 항구가 월요일에 다시 열렸고 배들이 도시로 돌아왔다고 시장이 말했다.",
        "ja | 港は月曜日に再び開かれ、船は嵐の後で町に戻ってきたと市長は述べた。",
        "zh | 港口于星期一重新开放，船只在风暴过后回到了城市，市长在声明中表示。",
        "ta | துறைமுகம் திங்கட்கிழமை மீண்டும் திறக்கப்பட்டது, கப்பல்கள் திரும்பின.",
        "te | ఓడరేవు సోమవారం మళ్లీ తెరవబడింది, ఓడలు నగరానికి తిరిగి వచ్చాయి.",
        "kn | ಬಂದರು ಸೋಮವಾರ ಮತ್ತೆ ತೆರೆಯಿತು ಮತ್ತು ಹಡಗುಗಳು ನಗರಕ್ಕೆ ಮರಳಿದವು.",
        "ml | തുറമുഖം തിങ്കളാഴ്ച വീണ്ടും തുറന്നു, കപ്പലുകൾ നഗരത്തിലേക്ക് മടങ്ങി.",
        "bn | বন্দরটি সোমবার আবার খোলা হয়েছে এবং জাহাজগুলো শহরে ফিরে এসেছে।",
        "gu | બંદર સોમવારે ફરી ખોલવામાં આવ્યું અને જહાજો શહેરમાં પાછા ફર્યા.",
        "pa | ਬੰਦਰਗਾਹ ਸੋਮਵਾਰ ਨੂੰ ਮੁੜ ਖੋਲ੍ਹੀ ਗਈ ਅਤੇ ਜਹਾਜ਼ ਸ਼ਹਿਰ ਵਾਪਸ ਆ ਗਏ।",
        "si | වරාය සඳුදා නැවත විවෘත කරන ලද අතර නැව් නගරයට ආපසු පැමිණියේය.",
        "am | ወደቡ ሰኞ ዕለት እንደገና ተከፈተ እና መርከቦቹ ወደ ከተማ ተመለሱ።"
      })
  void recognises(String language, String sentence) {
    assertThat(TextLanguage.of(sentence)).contains(language);
  }

  @Test
  void doesNotGuess() {
    assertThat(TextLanguage.of("")).isEmpty();
    assertThat(TextLanguage.of("42 + 7 = 49")).isEmpty();
    assertThat(TextLanguage.of("Zqxw vbnmk prtyh ghjkl qwrtz mnbvc")).isEmpty();
  }
}
