package ch.cryptocare.server.messaging.letters;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import ch.cryptocare.server.messaging.letters.Page.Fact;
import ch.cryptocare.server.messaging.letters.Page.Other;
import ch.cryptocare.server.messaging.letters.Page.Others;
import j2html.tags.DomContent;
import j2html.tags.specialized.BodyTag;
import j2html.tags.specialized.HeadTag;

/** A page as HTML that mail programs show well: escaped by construction, styles inline, dark where they can. */
final class HtmlPage {
    private HtmlPage() {}

    static String of(Page page) {
        return document(html(headOf(page), bodyOf(page)).withLang(page.language()));
    }

    private static HeadTag headOf(Page page) {
        return head(
                meta().withCharset("utf-8"),
                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                meta().withName("color-scheme").withContent("light dark"),
                meta().withName("supported-color-schemes").withContent("light dark"),
                title(page.subject()),
                style(rawHtml(HtmlStyles.SHEET)));
    }

    private static BodyTag bodyOf(Page page) {
        return body(div(
                                div("CryptoCare").withClass("brand").withStyle(HtmlStyles.BRAND),
                                card(page),
                                div(each(
                                                page.notes(),
                                                note -> p(note).withClass("muted")
                                                        .withStyle(HtmlStyles.NOTE)))
                                        .withStyle(HtmlStyles.NOTES))
                        .withStyle(HtmlStyles.COLUMN))
                .withClass("page")
                .withStyle(HtmlStyles.PAGE);
    }

    private static DomContent card(Page page) {
        return div(
                        h1(page.title()).withClass("strong").withStyle(HtmlStyles.TITLE),
                        each(page.paragraphs(), text -> p(text).withStyle(HtmlStyles.PARAGRAPH)),
                        div(each(page.facts(), HtmlPage::fact))
                                .withClass("facts")
                                .withStyle(HtmlStyles.FACTS),
                        a(page.action().label())
                                .withHref(page.action().target().toString())
                                .withClass("button")
                                .withStyle(HtmlStyles.BUTTON),
                        each(page.others().stream().toList(), HtmlPage::others))
                .withClass("card")
                .withStyle(HtmlStyles.CARD);
    }

    private static DomContent fact(Fact fact) {
        return div(
                        div(fact.label()).withClass("muted").withStyle(HtmlStyles.LABEL),
                        div(fact.value()).withClass("strong").withStyle(HtmlStyles.VALUE),
                        each(fact.details(), text -> div(text).withStyle(HtmlStyles.DETAIL)))
                .withStyle(HtmlStyles.FACT);
    }

    private static DomContent others(Others others) {
        return div(
                h2(others.title()).withClass("strong").withStyle(HtmlStyles.SUBTITLE),
                each(others.list(), HtmlPage::other));
    }

    private static DomContent other(Other other) {
        return p(
                        a(other.when())
                                .withHref(other.target().toString())
                                .withClass("link")
                                .withStyle(HtmlStyles.LINK),
                        span(" · " + other.with()))
                .withStyle(HtmlStyles.PARAGRAPH);
    }
}
