package ch.cryptocare.server.learning.pdfbox;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.learning.usecases.LooksIntoPdf;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads what a PDF is made of (ISO 32000-2), object by object: what could run or fetch anything is not let in. */
public final class PdfBoxLook implements LooksIntoPdf {
    private static final int MOST_PAGES = 1000;
    private static final int MOST_OBJECTS = 200_000;
    private static final int DEEPEST = 50;

    /** ISO 32000-2 table 201. */
    private static final Set<COSName> RUNS =
            Set.of(COSName.getPDFName("JavaScript"), COSName.getPDFName("Launch"), COSName.getPDFName("ImportData"));

    private static final Set<COSName> BRINGS = Set.of(
            COSName.JS, COSName.getPDFName("JavaScript"), COSName.getPDFName("EmbeddedFiles"), COSName.EF, COSName.XFA);

    @Override
    public int pages(byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) throw Refusal.invalid("content", "locked");
            refuseActive(document.getDocument());
            return pages(document);
        } catch (InvalidPasswordException e) {
            throw Refusal.invalid("content", "locked");
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            // What is damaged on purpose takes a reader anywhere.
            throw Refusal.invalid("content", "not-a-pdf");
        }
    }

    private static int pages(PDDocument document) {
        int pages = document.getNumberOfPages();
        if (pages < 1) throw Refusal.invalid("content", "not-a-pdf");
        if (pages > MOST_PAGES) throw Refusal.invalid("content", "too-many-pages");
        return pages;
    }

    private static void refuseActive(COSDocument document) {
        var keys = document.getXrefTable().keySet();
        if (keys.size() > MOST_OBJECTS) throw Refusal.invalid("content", "too-many-pages");
        for (var key : keys) {
            var object = document.getObjectFromPool(key);
            if (object != null && isActive(object.getObject(), 0)) throw Refusal.invalid("content", "active");
        }
    }

    /** What is referred to is looked at by itself. */
    private static boolean isActive(@Nullable COSBase part, int depth) {
        if (depth > DEEPEST) return true;
        return switch (part) {
            case COSDictionary dictionary -> isActive(dictionary, depth);
            case COSArray array -> array.toList().stream().anyMatch(one -> isActive(one, depth + 1));
            case null, default -> false;
        };
    }

    private static boolean isActive(COSDictionary dictionary, int depth) {
        var action = dictionary.getCOSName(COSName.S);
        if (action != null && RUNS.contains(action)) return true;
        return dictionary.entrySet().stream()
                .anyMatch(entry -> BRINGS.contains(entry.getKey()) || isActive(entry.getValue(), depth + 1));
    }
}
