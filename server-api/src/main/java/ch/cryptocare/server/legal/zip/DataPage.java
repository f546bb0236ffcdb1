package ch.cryptocare.server.legal.zip;

import static j2html.TagCreator.body;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.document;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import ch.cryptocare.server.platform.PersonalRecords.Section;
import j2html.tags.DomContent;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Personal records as one page: escaped by construction, without scripts, fonts or pictures from elsewhere. */
final class DataPage {
    private static final String SHEET = """
            :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
            body { margin: 0 }
            main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem }
            h1 { line-height: 1.2 }
            h2 { margin: 2.5rem 0 .5rem }
            dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .25rem 1rem; margin: 0;
                 padding: 1rem 0; border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent) }
            dt { opacity: .7 }
            dd { margin: 0; overflow-wrap: anywhere }
            @media (max-width: 30rem) { dl { grid-template-columns: 1fr } dd { margin-bottom: .5rem } }
            """;

    private DataPage() {}

    static String of(List<Section> sections, Labels labels, Instant at) {
        return document(html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                title(labels.text("title")),
                                style(rawHtml(SHEET))),
                        body(main(
                                h1(labels.text("title")),
                                p(labels.text("packedAt") + " " + labels.value(at)),
                                p(labels.text("intro")),
                                each(sections, section -> shown(section, labels)))))
                .withLang(labels.language().tag()));
    }

    private static DomContent shown(Section section, Labels labels) {
        return section(
                h2(labels.text("section." + section.name())),
                section.rows().isEmpty() ? p(labels.text("nothing")) : each(section.rows(), row -> shown(row, labels)));
    }

    private static DomContent shown(Map<String, Object> row, Labels labels) {
        return dl(each(
                row.entrySet(), entry -> each(dt(labels.field(entry.getKey())), dd(labels.value(entry.getValue())))));
    }
}
