-- A library as version 4 left it.
PRAGMA application_id = 1147752564;
PRAGMA user_version = 4;
BEGIN TRANSACTION;
CREATE TABLE annotation (
        id TEXT PRIMARY KEY,
        type TEXT NOT NULL CHECK (type IN ('mark', 'pairing', 'sync-point')),
        article TEXT NOT NULL,
        origin TEXT,
        other_article TEXT,
        other_origin TEXT,
        created TEXT NOT NULL,
        changed TEXT NOT NULL,
        content TEXT NOT NULL,
        CHECK ((type = 'mark') = (other_article IS NULL))
    ) STRICT
    ;
INSERT INTO "annotation" VALUES('m1','mark','ef131d33920a5b0b','/reports/left.txt',NULL,NULL,'2031-05-02T10:00:00.000001','2031-05-02T10:00:00.000001','{"id": "m1", "place": {"article": {"id": "ef131d33920a5b0b", "source": "left.txt"}, "anchor": {"span": {"start": 0, "end": 5}, "exact": "Ferry", "before": "", "after": " halted.\nAda Quill saw it.\n"}}, "colour": "yellow", "tags": ["pier"], "note": "Who says so?", "entity": null, "created": "2031-05-02T10:00:00.000001", "changed": "2031-05-02T10:00:00.000001"}');
CREATE TABLE article (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        encoding TEXT,
        url TEXT,
        retrieved TEXT,
        sha256 TEXT NOT NULL,
        title TEXT,
        outlet TEXT,
        published TEXT,
        path TEXT,
        stamp TEXT NOT NULL,
        made_by TEXT NOT NULL,
        original BLOB NOT NULL,
        content BLOB NOT NULL,
        added TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "article" VALUES('ef131d33920a5b0b','left.txt','text/plain','utf-8',NULL,NULL,'d4d8d8137aa92c21ecf38516d2a6221f8c43024d9db921dfc0f2f2fa504b9e87',NULL,'The Ledger','2031-05-02','/reports/left.txt','1','me',X'7801734B2D2AAA54C848CC29494DD1E3724C4954082CCDCCC951284E2C57C82CD1E30200B7460AA0',X'78018D50CB6AC33010FC15A17392EA61A7766FA5D07BA1373794B5B5B64514D928521E84FC7BB5492FA5148A4068677746B373E1D6F027C6B1975A1AAD6B25A06C45CB178CEFA7143ACCDD0BF7B0A30777D8C7553C456AEFD058F88CE7F9D689788A0FB303EB6FD41154B92686294C652AA91F016AD529895DAFAB52AE8D82B552B2AFBA420B5598DAB4B592A6EF44AFF28152146D8DD523A9A1EF2663FD407A29F6CB8AC0145CAE7D722E170163B07840DA85A06BC6C811315E3184331BC14534AB0FFF6C80BD25EB1CDBC391D99821926BDDD46DF779BE69F80C018600F3981B62C1A4DE2CD84F54160BA6E526E33CDAE82881E6DB4AF25B3F1D49F30ED04D7353CA7364A8E1EF23B2971CAEC5405F0FF680BFE7E7D43ABB1F6F2B355C092D97A25C0AF53723CD06F28EFFF0D29E9DF537D3E40C861CF099685439F043CA50AE73F0F45BC01D847B369BEB17F3EBAA02','2026-11-21T22:44:35+00:00');
INSERT INTO "article" VALUES('5a6eccaedc132f78','right.txt','text/plain','utf-8',NULL,NULL,'2d294b775cfaaa13330d013fb6d5b6abc13d81eb5a2f68613b09584a10d81bce',NULL,NULL,NULL,'/reports/right.txt','2','me',X'7801734B2D2ACA4C2D56282EC92FD0E30A2CCDCCC951284F2C5628C9482D4AD5E30200B4470AD1',X'78018D50BB6EC3300CFC1541B39B5A56EC38FD80EE9DD3A0A01EB685C8B2214B4D8220FF5ED2E9D2295D04F1EE481EEFC69DE16F8CD7D058ADC11A2D64D5ED5A5E30BE4C396A8BEC8D0718E9C3A3EB87B4499744FC688D83AF749D572AD94B7A9D3DB8B0F60E50D50DB554A6DA6FD56E57EB0E008494B234A5909D6A4CAD1A50B8D0B4C2AA1AAAAE691B2155B9AFDB2D88126185FB71930D7A322EF4342FA7EE65B597A3C73A64EF51116D8ACE7E5B3A86A03B62E4883ADE6D446E614B9AE6CD67F8C8CE7B768685A5C1468B08AD507ED2A705E587039F21421F611E90280B26E4B1607F51B12D982C8F88F3E492A7000EBF4E723885E94C331F00BDA49B32EAC8CF33E19C9577CBB09EF24C9B6703E95F4A75F52EAC3EC90CF418E995CC50E521F41921AC316A4A23DA11E2238EE3FD073952AA32','2026-11-21T22:44:35+00:00');
CREATE TABLE collected (
        collection INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
        article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        added TEXT NOT NULL,
        PRIMARY KEY (collection, article)
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "collected" VALUES(1,'ef131d33920a5b0b','2026-11-26T01:46:46+00:00');
CREATE TABLE collection (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        created TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "collection" VALUES(1,'ferries','Ferries','2026-11-26T01:46:46+00:00');
CREATE TABLE correction (
        id TEXT PRIMARY KEY,
        scope TEXT NOT NULL CHECK (scope IN ('pair', 'article', 'collection')),
        article TEXT,
        origin TEXT,
        other_article TEXT,
        other_origin TEXT,
        created TEXT NOT NULL,
        content TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "correction" VALUES('c1','pair','ef131d33920a5b0b','/reports/left.txt','5a6eccaedc132f78','/reports/right.txt','2031-05-02T10:00:00.000001+00:00','{"id": "c1", "type": "rename", "targets": [{"name": "Ada Quill", "forms": ["Ada Quill", "Quill"], "extent": "entity", "article": {"id": "ef131d33920a5b0b", "source": "left.txt"}, "anchor": {"span": {"start": 14, "end": 23}, "exact": "Ada Quill", "before": "Ferry halted.\n", "after": " saw it.\n"}}], "value": "Ada Quill-Marsh", "scope": "pair", "created": "2031-05-02T10:00:00.000001+00:00"}');
INSERT INTO "correction" VALUES('c2','collection',NULL,NULL,NULL,NULL,'2031-05-02T10:00:00.000002+00:00','{"id": "c2", "type": "kind", "targets": [{"name": "Ferries", "forms": ["Ferries"], "extent": "entity", "article": null, "anchor": null}], "value": "ORG", "scope": "collection", "created": "2031-05-02T10:00:00.000002+00:00"}');
CREATE TABLE given (
        article TEXT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
        content TEXT NOT NULL,
        encoding TEXT,
        changed TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "given" VALUES('ef131d33920a5b0b','["The Ledger", null, null, ["A. Writer"]]',NULL,'2026-11-21T22:44:35+00:00');
INSERT INTO "given" VALUES('5a6eccaedc132f78','[null, null, null, []]',NULL,'2026-11-21T22:44:35+00:00');
CREATE TABLE listing (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        article TEXT NOT NULL UNIQUE REFERENCES article (id) ON DELETE CASCADE,
        title TEXT NOT NULL,
        about TEXT NOT NULL,
        outlet TEXT NOT NULL,
        first_day TEXT NOT NULL,
        last_day TEXT NOT NULL,
        wording TEXT NOT NULL
    ) STRICT
    ;
INSERT INTO "listing" VALUES(1,'5a6eccaedc132f78','','
right.txt','','','','5bdd3843f810ac5b0f68c9c8');
INSERT INTO "listing" VALUES(2,'ef131d33920a5b0b','','The Ledger
A. Writer
left.txt','the ledger','2031-05-02','2031-05-02','9e6d27d6c6c796a0f8caa37a');
CREATE TABLE named (
        key TEXT NOT NULL,
        number INTEGER NOT NULL REFERENCES listing (number) ON DELETE CASCADE,
        name TEXT NOT NULL,
        PRIMARY KEY (key, number)
    ) STRICT, WITHOUT ROWID
    ;
INSERT INTO "named" VALUES('ada quill',2,'Ada Quill');
INSERT INTO "named" VALUES('quill',2,'Quill');
CREATE TABLE pair (
        id INTEGER PRIMARY KEY,
        left_article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        right_article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        opened TEXT NOT NULL,
        turn INTEGER NOT NULL,
        count INTEGER NOT NULL DEFAULT 1,
        UNIQUE (left_article, right_article)
    ) STRICT
    ;
INSERT INTO "pair" VALUES(1,'ef131d33920a5b0b','5a6eccaedc132f78','2026-11-21T22:44:35+00:00',2,2);
CREATE TABLE session (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO "session" VALUES('pair','1');
INSERT INTO "session" VALUES('view','{}');
CREATE TABLE unlisted (article TEXT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE) STRICT;
CREATE VIRTUAL TABLE words USING fts5 (
        title, about, body, content = '', tokenize = 'unicode61 remove_diacritics 2'
    );
REPLACE INTO "words_config" VALUES('rank','bm25(8.0, 3.0, 1.0)');
REPLACE INTO "words_config" VALUES('version',4);
REPLACE INTO "words_data" VALUES(1,X'0200080B');
REPLACE INTO "words_data" VALUES(10,X'000000010101010001010101');
REPLACE INTO "words_data" VALUES(137438953473,X'000000BF023061020601010402026461020601020401076665727269657301060102020501790206010202010668616C746564020601020301026974020601020701066C6564676572020601010303026674020601010601057175696C6C01060102040106010205010572696768740106010102010373617702060102060203746F700106010203010374686502060101020402726501060102060202787401060101030106010107010377617301060102050205726974657202060101050408090E080D090D09110C0A0A0A090E0A');
REPLACE INTO "words_docsize" VALUES(1,X'000205');
REPLACE INTO "words_docsize" VALUES(2,X'000606');
REPLACE INTO "words_idx" VALUES(1,X'',2);
CREATE INDEX pair_by_turn ON pair (turn);
CREATE INDEX pair_by_right ON pair (right_article);
CREATE INDEX correction_by_scope ON correction (scope, created);
CREATE INDEX annotation_by_article ON annotation (article);
CREATE INDEX annotation_by_origin ON annotation (origin);
CREATE INDEX annotation_by_other ON annotation (other_article);
CREATE INDEX annotation_by_other_origin ON annotation (other_origin);
CREATE INDEX listing_by_outlet ON listing (outlet);
CREATE INDEX listing_by_day ON listing (first_day, last_day);
CREATE INDEX listing_by_wording ON listing (wording);
CREATE INDEX article_by_path ON article (path) WHERE path IS NOT NULL;
CREATE INDEX named_by_number ON named (number);
CREATE INDEX collected_by_article ON collected (article);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('listing',2);
COMMIT;
