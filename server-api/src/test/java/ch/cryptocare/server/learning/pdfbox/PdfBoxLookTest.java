package ch.cryptocare.server.learning.pdfbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.cryptocare.common.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PdfBoxLookTest {
    private final PdfBoxLook look = new PdfBoxLook();

    @Test
    void pagesAreCounted() {
        assertThat(look.pages(Sheet.saying("Bonjour"))).isEqualTo(2);
    }

    @Test
    void aLinkToTheWebIsNoProgram() {
        var linked = Sheet.with(document -> {
            var action = new PDActionURI();
            action.setURI("https://example.ch");
            var link = new PDAnnotationLink();
            link.setAction(action);
            document.getPage(0).setAnnotations(List.of(link));
        });
        assertThat(look.pages(linked)).isEqualTo(2);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("not-a-pdf", new byte[0]),
                Arguments.of("not-a-pdf", "<html>%PDF</html>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("not-a-pdf", Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.UTF_8), 2000)),
                Arguments.of("not-a-pdf", Sheet.with(document -> {
                    document.removePage(1);
                    document.removePage(0);
                })),
                Arguments.of("locked", locked("secret")),
                Arguments.of("locked", locked("")),
                Arguments.of(
                        "active",
                        Sheet.with(document -> document.getDocumentCatalog()
                                .setOpenAction(new PDActionJavaScript("app.alert('hello')")))),
                Arguments.of("active", launching()),
                Arguments.of("active", bringing()),
                Arguments.of("too-many-pages", Sheet.with(document -> {
                    for (int i = 0; i < 1000; i++) document.addPage(new PDPage());
                })));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeReadOrDoesMoreThanBeingReadIsRefused(String reason, byte[] content) {
        var refusal = catchThrowableOfType(Refusal.class, () -> look.pages(content));
        assertThat(refusal.facts.toString()).contains(reason);
    }

    private static byte[] locked(String password) {
        return Sheet.with(
                document -> document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
    }

    @Test
    void whateverIsDamagedIsReadOrRefused() {
        var random = new Random(20261123);
        for (int i = 0; i < 300; i++) {
            var damaged = Sheet.saying("Bonjour");
            for (int hit = 0; hit < 8; hit++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            assertThat(catchThrowable(() -> look.pages(damaged)))
                    .satisfiesAnyOf(
                            nothing -> assertThat(nothing).isNull(),
                            refused -> assertThat(refused).isInstanceOf(Refusal.class));
        }
    }

    /** As an annotation in the middle of a page has it. */
    private static byte[] launching() {
        return Sheet.with(document -> {
            var action = new COSDictionary();
            action.setItem(COSName.S, COSName.getPDFName("Launch"));
            action.setString(COSName.F, "calc.exe");
            var link = new PDAnnotationLink();
            link.getCOSObject().setItem(COSName.A, action);
            document.getPage(1).setAnnotations(List.of(link));
        });
    }

    private static byte[] bringing() {
        return Sheet.with(document -> {
            var file = new PDComplexFileSpecification();
            file.setFile("virus.exe");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1, 2, 3})));
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("virus", file));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });
    }
}
