package org.expedite.domain.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.timeline.Visibility;
import org.jspecify.annotations.Nullable;

/** Texts of a case by which it is found. */
public final class CaseTexts {
    /**
     * Texts of the same visibility.
     *
     * @param texts none if there is nothing to find
     */
    public record Passage(Visibility visibility, List<String> texts) {
        public Passage {
            texts = List.copyOf(texts);
        }
    }

    private CaseTexts() {}

    /**
     * Returns what a case is found by besides its model: number, synopsis, description, customer
     * reference, diagnostics and serial number.
     */
    public static Passage ofReport(SupportCase supportCase) {
        CaseReport report = supportCase.report();
        SerialNumber serial = supportCase.product().serial();
        List<String> texts = new ArrayList<>();
        texts.add(supportCase.number().value());
        Stream.of(
                        report.synopsis(),
                        report.description(),
                        report.customerReference(),
                        serial == null ? null : serial.value())
                .filter(Objects::nonNull)
                .forEach(texts::add);
        texts.addAll(report.diagnostics());
        return new Passage(Visibility.PUBLIC, texts);
    }

    /** Returns the model; customers find a case by it only if they may know it. */
    public static Passage ofModel(SupportCase supportCase) {
        Model model = supportCase.product().model();
        return new Passage(
                supportCase.hidesProduct() ? Visibility.INTERNAL : Visibility.PUBLIC,
                model == null ? List.of() : List.of(model.value()));
    }

    /**
     * Returns what a case is found by after an event: the text of a note, the summary of a
     * resolution or workaround, or a file name; empty for all other types of event.
     */
    public static Optional<Passage> of(CaseEvent event) {
        return Optional.ofNullable(text(event))
                .map(text -> new Passage(event.visibility(), List.of(text)));
    }

    /** Returns whether an event may change the texts of the report or the model. */
    public static boolean mayChangeBy(CaseEvent event) {
        return event instanceof CaseEvent.Amended
                || event instanceof CaseEvent.SerialVerified
                || event instanceof CaseEvent.ProductCorrected
                || event instanceof CaseEvent.AssistanceChanged;
    }

    private static @Nullable String text(CaseEvent event) {
        return switch (event) {
            case CaseEvent.NoteAdded e -> e.note().body();
            case CaseEvent.Resolved e -> e.summary();
            case CaseEvent.WorkedAround e -> e.summary();
            case CaseEvent.AttachmentAdded e -> e.fileName();
            default -> null;
        };
    }
}
