"""The sources behind the rules and texts: id -> what it is, and where to find it.

Ids are those of the clinical base. "abs" means that only the abstract or opening was read.
"""

from typing import NamedTuple


class Source(NamedTuple):
    """A source: title with year as far as known, and its address or where it was seen."""

    title: str
    address: str


SOURCES: dict[str, Source] = {
    "S2": Source(
        "NTS veelgestelde vragen (risk groups, alarm signals, pain score), 2024",
        "https://de-nts.nl/faq",
    ),
    "S4": Source(
        "Metcalfe, Does this patient have hip OA? JAMA 2019;322:2323 (abs)",
        "https://doi.org/10.1001/jama.2019.19413",
    ),
    "S5": Source(
        "AFP evidence summary of S4, 2020;101:696",
        "https://www.aafp.org/pubs/afp/issues/2020/0601/p696.html",
    ),
    "S6": Source(
        "Altman, ACR criteria hip OA, Arthritis Rheum 1991;34:505 (abs)",
        "https://doi.org/10.1002/art.1780340502",
    ),
    "S7": Source(
        "Bierma-Zeinstra, Hip pain in general practice, thesis 1999 (abs)",
        "https://repub.eur.nl/pub/19785",
    ),
    "S8": Source(
        "KNGF/VvOCM Lage rugpijn en LRS 2021, revised 2022, B.1.3 rode vlaggen",
        "https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/diagnostisch-proces/rode-vlaggen · https://kennisplatformfysiotherapie.nl/richtlijnen/lage-rugpijn-en-lumbosacraal-radiculair-syndroom/algemene-informatie",
    ),
    "S9": Source(
        "Henschke, serious spinal pathology in primary care, A&R 2009;60:3072 (abs)",
        "https://studylib.net/doc/10804808/",
    ),
    "S10": Source(
        "Thuisarts, Ik heb artrose van de heup (versions to 2024)",
        "https://www.thuisarts.nl/artrose/ik-heb-artrose-van-heup",
    ),
    "S11": Source(
        "NICE NG226 Osteoarthritis, 2022",
        "https://www.nice.org.uk/guidance/ng226/chapter/Recommendations",
    ),
    "S12": Source(
        "NOV/FMS richtlijn artrose heup of knie, diagnostiek",
        "https://richtlijnendatabase.nl/richtlijn/artrose_in_heup_of_knie/diagnostiek_heup-_of_knieartrose.html",
    ),
    "S16": Source(
        "KNGF idem, C.3 and C.3.9 non-exercise interventions, heat/cold",
        "https://www.kngf.nl/kennisplatform/richtlijnen/artrose-heup-knie/therapeutisch-proces/niet-oefentherapeutische-interventies",
    ),
    "S19": Source(
        "van der Waal, course of hip complaints in GP, Ann Behav Med 2006 (abs)",
        "https://link.springer.com/article/10.1207%2Fs15324796abm3103_12",
    ),
    "S20": Source(
        "Lesher, hip joint pain referral patterns, Pain Med 2008;9:22",
        "https://pubmed.ncbi.nlm.nih.gov/18254763/",
    ),
    "S21": Source(
        "Fearon, GTPS: defining the clinical syndrome, BJSM 2013;47:649 (abs)",
        "https://bjsm.bmj.com/content/47/10/649.long",
    ),
    "S22": Source(
        "Segal, GTPS epidemiology, Arch PM&R 2007;88:988 (abs)",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC2907104",
    ),
    "S23": Source(
        "Lievense, prognosis of trochanteric pain, BJGP 2005;55:199",
        "https://bjgp.org/content/55/512/199",
    ),
    "S24": Source(
        "Brinks, GTPS in general practice, thesis 2011 (abs)", "https://repub.eur.nl/pub/26784"
    ),
    "S26": Source(
        "Ho & Howard, GTPS more than bursitis, Curr Sports Med Rep 2012 (abs)",
        "http://journals.lww.com/acsm-csmr/Fulltext/2012/09000/Greater_Trochanteric_Pain_Syndrome___More_than.7.aspx",
    ),
    "S27": Source(
        "Fearon, tendon and bursa pathology in GTPS, 2010 (abs)",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC2882020",
    ),
    "S28": Source(
        "Mellor, LEAP trial, BMJ 2018;361:k1662 (abs; inclusion criteria via protocol table)",
        "https://www.bmj.com/content/361/bmj.k1662.long",
    ),
    "S29": Source(
        "Kingston Hospital NHS leaflet GTPS",
        "https://kingstonhospital.nhs.uk/information/greater-trochanteric-pain-syndrome/",
    ),
    "S30": Source(
        "Mersey Care NHS, GTPS", "https://merseycare.nhs.uk/greater-trochanteric-pain-syndrome"
    ),
    "S31": Source(
        "Dynamic Health NHS, GTPS",
        "https://www.dynamichealth.nhs.uk/help-and-advice/hip-pain/greater-trochanteric-pain-syndrome",
    ),
    "S32": Source(
        "GTPS leaflet (Provide CIC)",
        "https://issuu.com/providecic/docs/greater_trochanteric_pain_syndrome",
    ),
    "S33": Source(
        "Griffin, Warwick Agreement FAI, BJSM 2016;50:1169 (abs + summary)",
        "http://bjsm.bmj.com/content/50/19/1169.full.txt",
    ),
    "S34": Source(
        "Burnett, presentation of labral tears, JBJS 2006;88:1448 (abs)",
        "https://pubmed.ncbi.nlm.nih.gov/16818969/",
    ),
    "S35": Source(
        "AZ Klina, bursitis trochanterica en GTPS",
        "https://www.azklina.be/medisch-aanbod/medische-diensten/orthopedie/bursitis-van-de-grote-trochanter-en-grote-trochanter",
    ),
    "S36": Source(
        "Nunley, presentation of symptomatic acetabular dysplasia, JBJS Am 2011;93 suppl:17 (abs, catalogue copy)",
        "https://searchworks.staging.jioinstitute.edu.in/articles/edb__60523729",
    ),
    "S37": Source(
        "Adult acetabular dysplasia in new hip pain, UK GP, Ann Rheum Dis, 2003 as remembered (abs)",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC1754512",
    ),
    "S38": Source(
        "Vereniging Afwijkende Heupontwikkeling, heupdysplasie volwassenen",
        "https://www.heupafwijkingen.nl/afwijkingen/heupdysplasie-volwassenen/inleiding",
    ),
    "S39": Source("idem, epifysiolyse", "https://www.heupafwijkingen.nl/afwijkingen/epifysiolyse"),
    "S40": Source("StatPearls, Snapping hip syndrome", "https://statpearls.com/sp/cns/131/29175/"),
    "S41": Source(
        "Snapping hip review, Orthopedic Reviews 2022",
        "https://orthopedicreviews.openmedicalpublishing.org/article/25088",
    ),
    "S42": Source(
        "Weir, Doha agreement groin pain, BJSM 2015;49:768 (abs)",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC4484366",
    ),
    "S43": Source(
        "Serner, Groin injuries in football, Aspetar 2021",
        "https://journal.aspetar.com/en/archive/volume-10-targeted-topic-hot-topics-in-football-medicine/groin-injuries-in-football",
    ),
    "S44": Source(
        "Robertson & Wood, femoral neck stress fractures, 2017 (abs)",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC6226070",
    ),
    "S45": Source(
        "London Marathon, femoral stress fractures in runners",
        "https://www.virginmoneylondonmarathon.com/en-gb/training/staying-healthy/femoral-hip-stress-fractures-runners/",
    ),
    "S47": Source(
        "Arbab & König, atraumatic femoral head necrosis, Dtsch Arztebl 2016 (abs)",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC4748149/",
    ),
    "S48": Source(
        "Pijnenburg, aseptic osteonecrosis review, Rev Med Interne 2020 (abs)",
        "https://studylib.net/doc/25825226/",
    ),
    "S49": Source(
        "Kaandorp, risk factors septic arthritis (NL), A&R 1995;38:1819 (abs)",
        "https://doi.org/10.1002/art.1780381215",
    ),
    "S50": Source(
        "ALiEM card on Margaretten, JAMA 2007",
        "https://www.aliem.com/paucis-verbis-septic-arthritis/",
    ),
    "S51": Source(
        "Couderc, clinical signs of septic arthritis, CJEM 2015 (abs)",
        "https://www.cambridge.org/core/journals/canadian-journal-of-emergency-medicine/article/FD9DDF6AC84BC84F030E9F87CFC773F9",
    ),
    "S52": Source(
        "BMJ Best Practice, septic arthritis, history",
        "https://bestpractice.bmj.com/topics/en-us/486 (read via mirror)",
    ),
    "S53": Source(
        "NHG-Standaard Artritis M90, 2017", "https://www.nhg.org/standaarden/samenvatting/artritis"
    ),
    "S54": Source(
        "PEM Cincinnati, Kocher criteria",
        "http://pemcincinnati.com/blog/tools-you-should-use-kocher-criteria-for-septic-arthritis-of-the-hip/",
    ),
    "S55": Source(
        "Het mankend kind, NTvG 2019;163:D3786 (kernpunten)",
        "https://ntvg.nl/artikelen/het-mankend-kind-een-rode-vlag-voor-iedere-medicus",
    ),
    "S56": Source(
        "Coxitis fugax e.a. heupaandoeningen bij kinderen, HenW 2022",
        "https://henw.org/artikelen/coxitis-fugax-en-andere-niet-traumatische-heupaandoeningen-bij-kinderen",
    ),
    "S59": Source(
        "NHG-Standaard Polymyalgia rheumatica M92, 2010",
        "https://henw.org/artikelen/nhg-standaard-polymyalgia-rheumatica-en-arteriitis-temporalis-0",
    ),
    "S61": Source(
        "ASAS inflammatory back pain (Sieper 2009), McMaster table",
        "https://empendium.com/mcmtextbook/table/031_6932",
    ),
    "S63": Source(
        "NHG-Standaard Lumbosacraal radiculair syndroom M55, 2015",
        "https://henw.org/artikelen/nhg-standaard-lumbosacraal-radiculair-syndroom-tweede-herziening",
    ),
    "S64": Source(
        "idem, version 2005 (epidemiology)",
        "https://pdfslide.net/documents/nhg-standaard-lumbosacraal-radiculair-syndroom.html",
    ),
    "S65": Source(
        "Verwoerd, history taking for root compression, Spine J 2014 (abs)",
        "https://repub.eur.nl/pub/71220",
    ),
    "S66": Source(
        "Verwoerd, coughing/sneezing/straining, Eur Spine J 2016 (abs)",
        "https://doi.org/10.1007/s00586-016-4393-8",
    ),
    "S67": Source("Vroomen, history and examination, JNNP 2002;72:630 (abs)", "via library record"),
    "S68": Source(
        "Suri, lumbar spinal stenosis, JAMA 2010;304:2628 (abs)",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC3260477",
    ),
    "S69": Source(
        "Maastricht UMC+, radiculair syndroom en caudasyndroom", "https://info.mumc.nl/pub-787"
    ),
    "S72": Source(
        "Deep gluteal syndrome reviews, 2020 (Park, BJJ) and 2024; UK physio page",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC10966759",
    ),
    "S73": Source(
        "Pijnwijzer huisartsen Amstel en IJ, SI-gewricht",
        "http://pijnwijzer.huisartsen-amstelenij.nl/glossary/si-gewrichtsklachten",
    ),
    "S74": Source(
        "NHG-FTR Meralgia paraesthetica",
        "http://download.nhg.org/FTP_NHG/standaarden/FTR/Meralgia_paraesthetica_text.html",
    ),
    "S75": Source(
        "pijn.com, Meralgia paraesthetica",
        "https://www.pijn.com/nl/zorgverleners/pijndiagnose/pijndiagnoses-per-regio/heup-lies-been/meralgia-paraesthetica",
    ),
    "S76": Source(
        "Pijncentrum Bravis, idem",
        "https://www.pijncentrumbravis.nl/diagnoses/meralgiaparesthetica",
    ),
    "S77": Source(
        "Ziekenhuis Gelderse Vallei, Liesbreuk",
        "https://www.geldersevallei.nl/patient/aandoeningen/liesbreuk",
    ),
    "S79": Source(
        "Diakonessenhuis, Acute pijn in de balzak",
        "https://www.diakonessenhuis.nl/folders/acute-pijn-balzak",
    ),
    "S80": Source(
        "Thuisarts, Ik heb etalagebenen",
        "http://www.thuisarts.nl/claudicatio-intermittens/ik-heb-claudicatio-intermittens",
    ),
    "S81": Source(
        "Gezondheid en Wetenschap, slechte doorbloeding in de benen",
        "https://gezondheidenwetenschap.be/richtlijnen/slechte-doorbloeding-in-de-benen-etalagebenen",
    ),
    "S82": Source(
        "Thuisarts, trombosebeen", "http://www.thuisarts.nl/trombosebeen/ik-heb-trombosebeen"
    ),
    "S83": Source(
        "Treant, verdenking trombosebeen K94.01 (eerstelijnsbeslisregel); NHG M86 2017",
        "https://www.treant.nl/professionals/transmuraal-coordinatiecentrum-treant-tcct/informatie-voor-x/verdenking-trombosebeen-k9401",
    ),
    "S85": Source(
        "Downie, suspected bony metastases, BMJ 2021;372:n98", "https://doi.org/10.1136/bmj.n98"
    ),
    "S86": Source(
        "GPonline, Hip/groin pain in adults red flags",
        "https://www.gponline.com/hip-groin-pain-adults-red-flag-symptoms/musculoskeletal-disorders/article/1844714",
    ),
    "S87": Source(
        "NHS England, Urgent and emergency MSK conditions, 2020",
        "https://scribd.com/document/460652396/",
    ),
    "S90": Source(
        "Bubbear, atypical femur fractures, RMMJ 2016 (abs)",
        "http://www.rmmj.org.il/issues/31/633/manuscript",
    ),
    "S91": Source(
        "Royal Osteoporosis Society, atypical thigh bone fractures",
        "https://theros.org.uk/information-and-support/osteoporosis-treatment/health-risks/atypical-thigh-fracture/",
    ),
    "S93": Source(
        "Key, psoas haematoma, BMJ Case Rep 2019 (abs)",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC6453338",
    ),
    "S94": Source(
        "Iatrogenic groin pain, Postgrad Med J 2002", "https://pmj.bmj.com/content/78/924/630.2"
    ),
    "S95": Source(
        "AZ Zeno, geïnfecteerde heupprothese",
        "https://azzeno.be/patient/onze-specialismen/orthopedie/heup/geinfecteerde-heupprothese",
    ),
    "S96": Source("mijnheupprothese.nl, complicaties", "http://mijnheupprothese.nl/0188/"),
    "S98": Source(
        "KNGF Zwangerschapsgerelateerde bekkenpijn 2009/2017",
        "https://kennisplatformfysiotherapie.nl/richtlijnen/zwangerschapsgerelateerde-bekkenpijn/algemene-informatie",
    ),
    "S99": Source(
        "NHS Devon/Cornwall, Hip pain in adults",
        "https://southwest.devonformularyguidance.nhs.uk/referral-guidance/western-locality/musculoskeletal/hip-pain-in-adults-1",
    ),
    "S101": Source(
        "BMJ Best Practice, hip fracture, history",
        "https://bestpractice.bmj.com/topics/en-gb/3000105 (read via mirror)",
    ),
    "S102": Source("trauma.nl, Heupfracturen", "https://www.trauma.nl/richtlijn/heupfracturen/"),
    "S104": Source(
        "adviesbijklachten.nl, heupfractuur (97 % fall)",
        "https://adviesbijklachten.nl/lichamelijke-klachten/heup/heupfractuur-bottreuk-va-nde-heup",
    ),
    "S105": Source(
        "Northwestern, occult hip fracture case",
        "https://www.ortho-teaching.feinberg.northwestern.edu/cases/pelvis-hip/case7/case61history-physicalexam.html",
    ),
    "S108": Source(
        "Wilson & Furukawa, Evaluation of hip pain, AFP 2014;89:27 (abs)",
        "http://www.aafp.org/afp/2014/0101/p27.html",
    ),
    "S111": Source(
        "UK self-care pages: Cora Health, Derbyshire DCHS, MSKassist (6-week rule)",
        "https://www.corahealth.co.uk/resources/what-is-hip-pain/",
    ),
    "S115": Source(
        "pijn.com, Heuppijn",
        "https://www.pijn.com/nl/zorgverleners/pijndiagnose/pijndiagnoses-per-regio/heup-lies-been/heuppijn",
    ),
    "S116": Source(
        "Fysio-specialist, heupklachten",
        "https://fysio-specialist.nl/klachten-aandoeningen/heupklachten/",
    ),
    "S118": Source(
        "Fransen, Exercise for hip OA, Cochrane 2014 (abs)",
        "https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD007912.pub2",
    ),
    "S119": Source(
        "Exercise in hip OA, cumulative meta-analysis, 18 RCTs (abs)",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC9932106",
    ),
    "S121": Source(
        "KNGF Osteoporose, DTF (direct access, screening)",
        "https://www.kngf.nl/kennisplatform/richtlijnen/osteoporose/diagnostisch-proces/dtf",
    ),
    "S124": Source(
        "Sussex MSK Partnership, hip self-help", "http://sussexmskpartnershipcentral.co.uk/hip/"
    ),
    "S125": Source('Practice page "Heupklachten"', "pagina van de praktijk"),
    "S126": Source(
        "BMJ Best Practice OA, NICE summary (atypical features)",
        "https://bestpractice.bmj.com/topics/en-gb/192 (read via mirror)",
    ),
    "S130": Source(
        "NHG-Standaard Perifeer arterieel vaatlijden M13",
        "https://richtlijnen.nhg.org/standaarden/perifeer-arterieel-vaatlijden",
    ),
    "S131": Source(
        "NHG-Standaard Lumbosacraal radiculair syndroom M55, samenvatting (severe paresis)",
        "https://www.nhg.org/standaarden/samenvatting/lumbosacraal-radiculair-syndroom",
    ),
    "S132": Source(
        "JGZ-richtlijn Extremiteiten 2019, aanbevelingen heupen",
        "https://www.ncj.nl/richtlijnen/alle-richtlijnen/richtlijn/?richtlijn=53&rlpag=2655",
    ),
    "S133": Source(
        "ARCO criteria, glucocorticoid, J Arthroplasty 2019;34:163 (abs)",
        "https://doi.org/10.1016/j.arth.2018.09.005",
    ),
    "S134": Source(
        "ARCO criteria, alcohol, J Arthroplasty 2019;34:169 (abs)",
        "https://doi.org/10.1016/j.arth.2018.09.006",
    ),
    "S135": Source(
        "Osteonecrosis in sickle cell disease, Hematology 2019:351 (abs)",
        "https://ashpublications.org/hematology/article/2019/1/351/422583",
    ),
    "S136": Source(
        "Mold, night sweats in primary care, J Fam Pract 2002;51:452 (abs)",
        "https://pubmed.ncbi.nlm.nih.gov/12019054/",
    ),
    "S137": Source(
        "NHG-Standaard Incontinentie voor urine bij vrouwen M46, 2015",
        "https://www.nhg.org/standaarden/volledig/nhg-standaard-incontinentie-voor-urine-bij-vrouwen",
    ),
    "S138": Source(
        "Henschke, red flags for malignancy, Cochrane 2013 (abs)",
        "https://doi.org/10.1002/14651858.CD008686.pub2",
    ),
    "S139": Source(
        "MHRA, bisphosphonates and atypical femoral fractures, 2011",
        "https://www.gov.uk/drug-safety-update/bisphosphonates-atypical-femoral-fractures",
    ),
    "S140": Source(
        "Thuisarts, Heb ik een longembolie?",
        "https://www.thuisarts.nl/longembolie/heb-ik-longembolie",
    ),
    "S141": Source(
        "NHG-Standaard Fractuurpreventie (risk groups, prednisone courses)",
        "https://richtlijnen.nhg.org/standaarden/fractuurpreventie",
    ),
    "S142": Source(
        "NHS Gloucestershire, red flags for hip conditions",
        "https://g-care.glos.nhs.uk/pathway/52/resource/3",
    ),
    "S143": Source(
        "NHS Kernow, young adult hip pain, red flags",
        "http://rms.kernowccg.nhs.uk (young adult hip pain)",
    ),
    "S144": Source(
        "Ernstige infecties van huid en weke delen; fasciitis necroticans",
        "https://gezondheidenwetenschap.be/richtlijnen/ernstige-infecties-van-de-huid-en-de-weke-delen · https://www.huidziekten.nl/zakboek/dermatosen/ftxt/FasciitisNecroticans.htm",
    ),
    "S145": Source(
        "Meta-analysis 2020 of occult hip fracture in old age (summary)",
        "https://em.umaryland.edu/educational_pearls/4550",
    ),
    "S146": Source(
        "Lee 2018, misdiagnosed chronic hip pain in young adults",
        "https://koreascience.kr/article/JAKO201828349448394.page",
    ),
    "S147": Source(
        "Occult hip fracture, Injury 2010;41:343 (mean delay 16.8 days; abs)",
        "https://www.injuryjournal.com/article/S0020-1383(09)00457-4/fulltext",
    ),
    "S150": Source(
        "Femoral neck stress fractures in female runners (abs)",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC6357658",
    ),
    "S151": Source(
        "Choa & Lim, Iliopsoas haematoma, HK J Emerg Med 2011;18:173 (abs)",
        "https://zendy.io/pdf-viewer/10.1177/102490791101800309",
    ),
    "S152": Source(
        "Spontaneous iliopsoas hematoma with femoral neuropathy, Consultant360 (case)",
        "https://consultant360.com/articles/spontaneous-iliopsoas-hematoma-femoral-neuropathy-unusual-complication-anticoagulation",
    ),
    "S153": Source(
        "NHG-Behandelrichtlijn Gordelroos, 2018 (news page)",
        "https://www.nhg.org/actueel/nieuws/herziene-nhg-behandelrichtlijn-gordelroos",
    ),
    "S155": Source(
        "GIRFT, cauda equina pathway for primary and community care, 2023",
        "https://girft-interactivepathways.org.uk/cauda-equina-1/ces-pres-primary-comm-3a-1/",
    ),
    "S156": Source(
        "NHS Lothian, serious lumbar spine conditions: red flags",
        "https://apps.nhslothian.scot/refhelp/guidelines/musculoskeletalphysiotherapy/lumbarspine/serious-lumbar-spine-conditions-red-flags",
    ),
    "S157": Source(
        "Iliofemoral thrombosis presenting with groin pain, BMJ Case Rep 2012 (abs)",
        "https://casereports.bmj.com/content/2012/bcr.02.2012.5719.full",
    ),
    "S158": Source(
        "UMEM educational pearl 845, aneurysm with hip or groin pain (secondary)",
        "https://em.umaryland.edu/educational_pearls/845/",
    ),
    "S159": Source(
        "Ruptured aneurysm as buttock pain, Emerg Med J 2005;22:453",
        "https://emj.bmj.com/content/22/6/453",
    ),
    "S160": Source(
        "Groin pain, AFP 1999;59:1919; obturator hernia, AJGP 2021",
        "https://aafp.org/pubs/afp/issues/1999/0401/p1919.html · https://www1.racgp.org.au/ajgp/2021/august/obturator-hernia",
    ),
    "S161": Source(
        "Obturator hernia without belly pain, CMAJ (case)",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC8900791",
    ),
    "S162": Source(
        "Femoral neck fracture in pregnancy and after birth, BMJ Case Rep 2021 (two cases)",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC10577757 · https://www.pubmed.gov/33649039/",
    ),
    "S163": Source(
        "Pedersen, late recurrence of breast cancer, JNCI 2022;114:391 (news page)",
        "https://www.medscape.com/viewarticle/972044",
    ),
    "S164": Source(
        "Insufficiency fracture after pelvic radiotherapy (two cohorts; abs)",
        "https://pubmed.ncbi.nlm.nih.gov/17919836 · https://pmc.ncbi.nlm.nih.gov/articles/PMC7220839",
    ),
    "S165": Source(
        "Unintended weight loss: Van Gool, H&W 2003; NTvG 2022 D6230",
        "https://www.henw.org/artikelen/gewichtsverlies · https://www.ntvg.nl/D6230",
    ),
    "S166": Source(
        "Slipped growth plate: thigh or knee pain, delay, age (Matava 1999; J Pediatr 2019; HSS J 2005; AFP 2017)",
        "https://pubmed.ncbi.nlm.nih.gov/10412993/ · https://www.ncbi.nlm.nih.gov/pubmed/30454962 · https://link.springer.com/article/10.1007/s11420-005-0118-y",
    ),
    "S167": Source(
        "Treant/MCC, Liesbreuk D89 (when to refer)",
        "https://www.treant.nl/professionals/transmuraal-coordinatiecentrum-treant-tcct/informatie-voor-x/liesbreuk-d89",
    ),
    "S168": Source(
        "Body weight and hip arthrosis: Jiang 2011; Lievense 2002 (abs)",
        "https://pubmed.ncbi.nlm.nih.gov/20580591/ · https://academic.oup.com/rheumatology/article/41/10/1155/1784297",
    ),
}
