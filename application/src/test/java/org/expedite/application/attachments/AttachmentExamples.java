package org.expedite.application.attachments;

import java.time.Instant;
import java.util.List;
import org.expedite.application.cases.CaseExamples;
import org.expedite.application.examples.Texts;
import org.expedite.domain.attachments.Attachment;
import org.expedite.domain.attachments.AttachmentId;
import org.expedite.domain.attachments.FileFacts;
import org.expedite.domain.attachments.FileName;
import org.expedite.domain.attachments.Sha256;
import org.expedite.domain.cases.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Attachments for tests. */
public final class AttachmentExamples {
    private static final Instant AT = Instant.parse("2026-06-15T12:00:00.123456Z");
    private static final Sha256 SHA_256 = new Sha256("0123456789abcdef".repeat(4));

    private AttachmentExamples() {}

    /** Returns the id with a number; ids are in the order of their numbers. */
    public static AttachmentId id(long number) {
        return new AttachmentId("attachment-%06d".formatted(number));
    }

    /** A usual attachment of a case. */
    public static Attachment on(CaseNumber number, AttachmentId id) {
        return new Attachment(
                id,
                number,
                new FileName("core.tgz"),
                new FileFacts("application/gzip", 4711, SHA_256),
                "ana",
                AT,
                "Of both routing engines");
    }

    /**
     * Attachments of the first case with the longest, shortest and most unusual value of every
     * field.
     */
    public static List<Attachment> variants() {
        String longest = Texts.ofLength(FileName.MAX_LENGTH).replace('/', '-');
        return List.of(
                on(CaseExamples.number(1), id(1)),
                variant("a2", "a", "text/plain", 1, null),
                variant("A2", "A", "text/plain", 1, "a"),
                variant("a3", longest, "x/" + "y".repeat(253), 1L << 40, Texts.ofLength(1000)),
                variant(Texts.longestId("3"), "Störung 🔥 \"'%s.log", "text/x", 2, "line\nbreak"),
                variant("a4", " spaces before and after ", "text/x", 2, "  and here  "));
    }

    private static Attachment variant(
            String id, String name, String mediaType, long size, @Nullable String description) {
        return new Attachment(
                new AttachmentId(id),
                CaseExamples.number(1),
                new FileName(name),
                new FileFacts(mediaType, size, SHA_256),
                Texts.longestId("u"),
                AT,
                description);
    }
}
