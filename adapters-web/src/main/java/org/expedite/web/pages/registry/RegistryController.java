package org.expedite.web.pages.registry;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.accounts.SignedIn;
import org.expedite.application.registry.RecordFilter;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.web.api.text.PhoneNumbers;
import org.expedite.web.http.admission.Admitted;
import org.expedite.web.http.routes.WebPage;
import org.expedite.web.pages.FormState;
import org.expedite.web.pages.Frame;
import org.expedite.web.pages.Frames;

/** Finds records: by identifier over all kinds, and by what is known of them within one. */
@Controller("/registry")
@Hidden
@WebPage
@Admitted
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class RegistryController {

    private static final int PAGE = 50;
    private static final int PROPOSALS = 10;

    private final Templates templates = new StaticTemplates();
    private final RegistryDesk desk;
    private final PhoneNumbers numbers;
    private final Frames frames;

    RegistryController(RegistryDesk desk, PhoneNumbers numbers, Frames frames) {
        this.desk = desk;
        this.numbers = numbers;
        this.frames = frames;
    }

    /** Shows the kinds of records, and those that have an identifier. */
    @Get
    JteModel index(HttpRequest<?> request, SignedIn caller) {
        Actor actor = RegistryAccess.reader(caller);
        Frame frame = frames.of(request, "registry.title");
        String asked = request.getParameters().get("q", String.class, "").strip();
        return templates.registryIndex(
                frame,
                new RegistryPage(
                        asked,
                        named(actor, asked)
                                .map(found -> RecordSummary.of(found.record(), frame))
                                .toList(),
                        RecordTypes.ALL.stream()
                                .map(
                                        type ->
                                                new RegistryPage.Kind(
                                                        frame.text(type.title()),
                                                        frame.text(type.lead()),
                                                        type.address()))
                                .toList()));
    }

    /** Lists the records of a kind; an exact identifier leads to its record. */
    @Get("/{kind}")
    HttpResponse<?> list(HttpRequest<?> request, SignedIn caller, @PathVariable String kind) {
        Actor actor = RegistryAccess.reader(caller);
        RecordType type = RecordTypes.at(kind);
        RecordQuery query = RecordQuery.of(type, request, numbers);
        if (!query.search().isNarrowed() && query.after().isEmpty()) {
            Optional<RecordVersion<RegistryRecord>> exact =
                    type.key(query.start()).flatMap(key -> find(actor, key));
            if (exact.isPresent()) {
                return HttpResponse.seeOther(
                        URI.create(RecordPaths.of(exact.get().record().key())));
            }
        }
        Frame frame = frames.of(request, type.title());
        List<RecordVersion<RegistryRecord>> found = query.page(desk, actor, PAGE);
        boolean more = found.size() > PAGE;
        List<RecordVersion<RegistryRecord>> page = more ? found.subList(0, PAGE) : found;
        return HttpResponse.ok(
                templates.registryRecords(
                        frame,
                        new RecordsPage(
                                frame.text(type.lead()),
                                type.address(),
                                frame.text(type.id()),
                                query.start(),
                                new FieldViews(frame, FormState.EMPTY, Optional.empty())
                                        .filters(type.filters(), query.search().values()),
                                query.search().isNarrowed() || !query.start().isEmpty(),
                                page.stream()
                                        .map(each -> RecordSummary.of(each.record(), frame))
                                        .toList(),
                                more ? query.next(page.getLast().record().key().id()) : "",
                                RegistryAccess.mayChange(actor)
                                        ? "/registry/new/" + type.path()
                                        : "")));
    }

    /** Proposes records while an identifier is typed. */
    @Get("/suggestions/{kind}")
    JteModel suggestions(
            HttpRequest<?> request,
            SignedIn caller,
            @PathVariable String kind,
            @QueryValue(value = "of", defaultValue = "") String field) {
        Actor actor = RegistryAccess.reader(caller);
        RecordType type = RecordTypes.at(kind);
        String typed = request.getParameters().get(field, String.class, "").strip();
        Frame frame = frames.of(request, type.title());
        List<RecordSummary> proposals =
                type.key(typed).isEmpty()
                        ? List.of()
                        : Stream.concat(
                                        type.key(typed).flatMap(key -> find(actor, key)).stream(),
                                        startingWith(actor, type, typed))
                                .map(found -> RecordSummary.of(found.record(), frame))
                                .toList();
        return templates.registrySuggestions(proposals);
    }

    private Stream<RecordVersion<RegistryRecord>> startingWith(
            Actor actor, RecordType type, String start) {
        return desk.page(actor, new RecordFilter.All(type.kind()), start, PROPOSALS).stream()
                .limit(PROPOSALS)
                .filter(found -> found.record().key().id().startsWith(start));
    }

    private Stream<RecordVersion<RegistryRecord>> named(Actor actor, String asked) {
        List<RecordVersion<RegistryRecord>> found = new ArrayList<>();
        for (RecordType type : RecordTypes.ALL) {
            type.key(asked).flatMap(key -> find(actor, key)).ifPresent(found::add);
        }
        return Stream.concat(found.stream(), people(actor, asked).limit(PROPOSALS)).distinct();
    }

    private Stream<RecordVersion<RegistryRecord>> people(Actor actor, String name) {
        FieldValues values = FieldValues.none();
        values.put("name", name);
        RecordSearch search = new RecordSearch(RecordTypes.of(RecordKind.CONTACT), values, numbers);
        return name.isEmpty()
                ? Stream.empty()
                : search.filter().stream()
                        .flatMap(filter -> desk.page(actor, filter, "", PROPOSALS).stream());
    }

    private Optional<RecordVersion<RegistryRecord>> find(Actor actor, RecordKey key) {
        try {
            return Optional.of(desk.find(actor, key));
        } catch (NotFoundException _) {
            return Optional.empty();
        }
    }
}
