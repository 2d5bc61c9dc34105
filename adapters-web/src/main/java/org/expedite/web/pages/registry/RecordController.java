package org.expedite.web.pages.registry;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expedite.application.access.Actor;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.web.api.registry.WrittenRecords;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.pages.Frame;
import org.expedite.web.pages.Frames;

/** Shows a record, as it is known now or was known before, with its history. */
@Controller("/registry/{kind}/{id}")
@Hidden
@WebPage
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class RecordController {

    private static final int VERSIONS = 20;

    private final Templates templates = new StaticTemplates();
    private final RegistryDesk desk;
    private final WrittenRecords records;
    private final WaitingViews waiting;
    private final Frames frames;

    RecordController(
            RegistryDesk desk, WrittenRecords records, WaitingViews waiting, Frames frames) {
        this.desk = desk;
        this.records = records;
        this.waiting = waiting;
        this.frames = frames;
    }

    /**
     * Shows a record.
     *
     * @param number the version to show; 0 for the present one
     * @param before the version before which the history begins; 0 for all
     * @param stored the version that the reader has just stored; 0 for none
     * @param cases the cases that waited before that
     */
    @Get
    JteModel record(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String kind,
            @PathVariable String id,
            @QueryValue(value = "version", defaultValue = "0") int number,
            @QueryValue(defaultValue = "0") int before,
            @QueryValue(defaultValue = "0") int stored,
            @QueryValue(value = WaitingViews.CASES, defaultValue = "") String cases) {
        Actor actor = RegistryAccess.reader(caller);
        RecordType type = RecordTypes.at(kind);
        RecordKey key = type.key(id).orElseThrow(RecordTypes::nothing);
        RecordVersion<RegistryRecord> current = desk.find(actor, key);
        Pair pair = shown(actor, current, number);
        RecordSummary summary =
                RecordSummary.of(pair.shown().record(), frames.of(request, type.title()));
        Frame frame = frames.titled(request, summary.name() + " · " + key.id());
        int end = before > 1 ? Math.min(before, current.version() + 1) : current.version() + 1;
        int start = Math.max(0, end - 1 - VERSIONS);
        RecordHistory history = new RecordHistory(type, records, frame);
        return templates.registryRecord(
                frame,
                new RecordPage(
                        summary,
                        new RecordPage.Link(frame.text(type.title()), type.address()),
                        new FieldTexts(frame)
                                .of(type, new FieldValues(records.fields(pair.shown()))),
                        history.told(pair.shown(), List.of(), pair.shown().version()),
                        pair.until(),
                        notice(frame, current, stored),
                        actions(frame, actor, key),
                        Related.of(key, frame),
                        waiting.afterwards(actor, current.record(), cases, 0),
                        history.of(
                                desk.history(actor, key, Math.max(0, start - 1), end - start),
                                VERSIONS,
                                pair.shown().version()),
                        start > 0 ? RecordPaths.of(key) + "?before=" + (start + 1) : ""));
    }

    /** Shows what became of the cases that waited. */
    @Get("/waiting")
    JteModel waiting(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String kind,
            @PathVariable String id,
            @QueryValue(value = WaitingViews.CASES, defaultValue = "") String cases,
            @QueryValue(defaultValue = "0") int tries) {
        Actor actor = RegistryAccess.registrar(caller);
        RecordType type = RecordTypes.at(kind);
        RecordKey key = type.key(id).orElseThrow(RecordTypes::nothing);
        return templates.registryWaiting(
                frames.of(request, type.title()),
                waiting.afterwards(actor, desk.find(actor, key).record(), cases, tries));
    }

    private Pair shown(Actor actor, RecordVersion<RegistryRecord> current, int number) {
        if (number < 1 || number >= current.version()) {
            return new Pair(current, Optional.empty());
        }
        List<RecordVersion<RegistryRecord>> found =
                desk.history(actor, current.record().key(), number - 1, 2);
        return new Pair(found.getFirst(), Optional.of(found.getLast().recordedAt()));
    }

    private static String notice(Frame frame, RecordVersion<RegistryRecord> current, int stored) {
        return stored == current.version() ? frame.text("registry.stored", stored) : "";
    }

    private static List<RecordPage.Link> actions(Frame frame, Actor actor, RecordKey key) {
        List<RecordPage.Link> actions = new ArrayList<>();
        if (RegistryAccess.mayChange(actor)) {
            String form = RecordPaths.of(key) + "/change";
            Shortcut.of(key.kind())
                    .forEach(
                            shortcut ->
                                    actions.add(
                                            new RecordPage.Link(
                                                    frame.text(shortcut.text()),
                                                    form + "?as=" + shortcut.path())));
            actions.add(new RecordPage.Link(frame.text("registry.change"), form));
        }
        return actions;
    }

    private record Pair(RecordVersion<RegistryRecord> shown, Optional<Instant> until) {}
}
