package org.expedite.web.pages.registry;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.expedite.application.access.Actor;
import org.expedite.application.registry.PutResult;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.web.api.registry.WrittenRecord;
import org.expedite.web.api.registry.WrittenRecords;
import org.expedite.web.http.problems.FieldErrorJson;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.pages.FormBody;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frame;

/** Stores what was written into a form, by the same desk and the same checks as the API. */
@Singleton
final class RecordChanges {

    private final RegistryDesk desk;
    private final WrittenRecords records;
    private final WaitingViews waiting;

    RecordChanges(RegistryDesk desk, WrittenRecords records, WaitingViews waiting) {
        this.desk = desk;
        this.records = records;
        this.waiting = waiting;
    }

    /** Stores a new record. */
    RecordChange create(Actor actor, RecordType type, FormBody form, Frame frame) {
        String id = form.text(RecordForms.ID);
        Sent sent = new Sent(actor, type, id, Optional.empty(), form, frame);
        Optional<RecordKey> key = type.key(id);
        return key.isEmpty()
                ? sent.rejected(
                        List.of(
                                new FieldErrorJson(
                                        "/" + RecordForms.ID,
                                        id.isEmpty() ? "REQUIRED" : "INVALID_IDENTIFIER",
                                        "")))
                : store(sent, key.get(), 0);
    }

    /** Stores the next version of a record. */
    RecordChange change(
            Actor actor,
            RecordType type,
            RecordVersion<RegistryRecord> current,
            FormBody form,
            Frame frame) {
        RecordKey key = current.record().key();
        Sent sent = new Sent(actor, type, key.id(), Optional.of(current), form, frame);
        return store(sent, key, sent.version());
    }

    /** Returns a form with what was typed before; it is stale if the record has changed since. */
    RecordForm typed(
            Actor actor,
            RecordType type,
            Optional<RecordVersion<RegistryRecord>> current,
            FormBody form,
            Frame frame) {
        String id = current.map(each -> each.record().key().id()).orElse(form.text(RecordForms.ID));
        Sent sent = new Sent(actor, type, id, current, form, frame);
        boolean isStale = current.filter(each -> each.version() != sent.version()).isPresent();
        return sent.form(current, List.of(), isStale);
    }

    private RecordChange store(Sent sent, RecordKey key, int seen) {
        WrittenRecord written;
        try {
            written = records.read(key, sent.values().tree());
        } catch (ProblemException e) {
            if (e.spec().errors().isEmpty()) {
                throw e;
            }
            return sent.rejected(e.spec().errors());
        }
        String cases =
                waiting.numbers(
                        sent.actor(), sent.current().map(RecordVersion::record), written.record());
        return switch (desk.put(sent.actor(), written.record(), seen)) {
            case PutResult.Created(RecordVersion<RegistryRecord> stored) ->
                    new RecordChange.Done(stored, cases);
            case PutResult.Stored(RecordVersion<RegistryRecord> stored) ->
                    new RecordChange.Done(stored, cases);
            case PutResult.Invalid invalid -> sent.rejected(written.errors(invalid));
            case PutResult.Stale() when sent.current().isEmpty() ->
                    sent.rejected(List.of(new FieldErrorJson("/" + RecordForms.ID, "EXISTS", "")));
            case PutResult.Stale() ->
                    new RecordChange.Stale(
                            sent.form(Optional.of(desk.find(sent.actor(), key)), List.of(), true));
        };
    }

    /** What was written, and where. */
    private final class Sent {
        private final Actor actor;
        private final RecordType type;
        private final String id;
        private final Optional<RecordVersion<RegistryRecord>> current;
        private final FormBody body;
        private final FieldValues values;
        private final Frame frame;

        Sent(
                Actor actor,
                RecordType type,
                String id,
                Optional<RecordVersion<RegistryRecord>> current,
                FormBody body,
                Frame frame) {
            this.actor = actor;
            this.type = type;
            this.id = id;
            this.current = current;
            this.body = body;
            this.values = RecordFormReader.read(type.fields(), body);
            this.frame = frame;
        }

        Actor actor() {
            return actor;
        }

        FieldValues values() {
            return values;
        }

        Optional<RecordVersion<RegistryRecord>> current() {
            return current;
        }

        /** Returns the version that the form was filled with; a text that is none is stale. */
        int version() {
            return body.version().orElse(0);
        }

        RecordChange rejected(List<FieldErrorJson> errors) {
            return new RecordChange.Rejected(
                    form(current, RecordProblems.of(frame, type.fields(), errors), false));
        }

        RecordForm form(
                Optional<RecordVersion<RegistryRecord>> now,
                List<FormState.Problem> problems,
                boolean isStale) {
            return new RecordForm(
                    type,
                    id,
                    now,
                    isStale ? now.map(RecordVersion::version).orElse(0) : version(),
                    values,
                    problems,
                    isStale,
                    now.flatMap(each -> waiting.before(actor, each.record())));
        }
    }
}
