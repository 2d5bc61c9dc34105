package org.expedite.web.pages.registry;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expedite.application.access.Actor;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.web.api.registry.WrittenRecords;
import org.expedite.web.pages.FormDraft;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frame;
import org.expedite.web.pages.Frames;

/** Prepares the forms of records and shows them. */
@Singleton
final class RecordForms {

    /** The field with the identifier of a new record. */
    static final String ID = "id";

    private final WrittenRecords records;
    private final WaitingViews waiting;
    private final Frames frames;

    RecordForms(WrittenRecords records, WaitingViews waiting, Frames frames) {
        this.records = records;
        this.waiting = waiting;
        this.frames = frames;
    }

    RecordForm empty(RecordType type) {
        return new RecordForm(
                type,
                "",
                Optional.empty(),
                0,
                FieldValues.none(),
                List.of(),
                false,
                Optional.empty());
    }

    /** Returns the form of a stored record, filled in for a frequent change if there is one. */
    RecordForm of(
            Actor actor,
            RecordType type,
            RecordVersion<RegistryRecord> current,
            Optional<Shortcut> shortcut,
            LocalDate today) {
        FieldValues values = stored(current);
        shortcut.ifPresent(each -> each.apply(values, today));
        return new RecordForm(
                type,
                current.record().key().id(),
                Optional.of(current),
                current.version(),
                values,
                List.of(),
                false,
                waiting.before(actor, current.record()));
    }

    /** Returns the values of a stored record. */
    FieldValues stored(RecordVersion<RegistryRecord> version) {
        return new FieldValues(records.fields(version));
    }

    JteModel page(HttpRequest<?> request, RecordForm form, FormDraft draft, Templates templates) {
        Frame words = frames.of(request, form.type().title());
        Frame frame =
                form.current()
                        .map(
                                current ->
                                        frames.of(
                                                request,
                                                "registry.change.title",
                                                RecordSummary.of(current.record(), words).name()))
                        .orElseGet(
                                () ->
                                        frames.of(
                                                request,
                                                "registry.create.title",
                                                words.code(form.type().kind())));
        return templates.registryForm(frame, page(frame, form, draft));
    }

    /** Returns the lists that are too long to be changed in a form; they stay as they are. */
    private static List<RecordField> kept(RecordForm form) {
        boolean tooLong =
                form.current()
                        .flatMap(current -> current.as(SupportContract.class))
                        .filter(contract -> !contract.record().coveredSerials().complete())
                        .isPresent();
        return form.type().fields().stream()
                .filter(field -> tooLong && field.control() == Control.LINES)
                .toList();
    }

    private RecordFormPage page(Frame frame, RecordForm form, FormDraft draft) {
        FormState problems = new FormState(Map.of(), form.problems());
        Optional<FieldValues> meanwhile =
                form.isStale() ? form.current().map(this::stored) : Optional.empty();
        FieldViews views = new FieldViews(frame, problems, meanwhile);
        List<FieldView> fields = new ArrayList<>();
        if (form.current().isEmpty()) {
            FieldValues id = FieldValues.none();
            id.put(ID, form.id());
            fields.addAll(
                    views.of(
                            List.of(
                                    RecordField.of(ID, form.type().id(), Control.TEXT)
                                            .hint("registry.id.hint")),
                            id));
        }
        List<RecordField> kept = kept(form);
        List<RecordField> shown = new ArrayList<>(form.type().fields());
        shown.removeAll(kept);
        fields.addAll(views.of(shown, form.values()));
        String page =
                form.current()
                        .map(current -> RecordPaths.of(current.record().key()))
                        .orElse(form.type().address());
        RecordHistory history = new RecordHistory(form.type(), records, frame);
        return new RecordFormPage(
                frame.text(form.type().lead()),
                form.current().isPresent()
                        ? page + "/change"
                        : "/registry/new/" + form.type().path(),
                page,
                fields,
                kept.stream().map(field -> field.name() + RecordFormReader.KEPT).toList(),
                problems,
                form.version(),
                form.isStale()
                        ? form.current().map(current -> history.told(current, List.of(), 0))
                        : Optional.empty(),
                form.waiting(),
                draft);
    }
}
