package org.expedite.web.registry;

import io.micronaut.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.expedite.application.Actor;
import org.expedite.application.NotFoundException;
import org.expedite.application.registry.Put;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.domain.registry.Fact;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.Recorded;
import org.expedite.domain.registry.Reference;
import org.expedite.web.lists.ListQuery;
import org.expedite.web.lists.Page;
import org.expedite.web.problems.Faults;
import org.expedite.web.problems.FieldError;
import org.expedite.web.problems.ProblemException;
import org.expedite.web.resources.IfMatch;
import org.expedite.web.resources.Versioned;

/**
 * What the resources of the registry have in common.
 *
 * @param <V> what clients see of a version
 */
final class RegistryRoutes<V> {
    private final RegistryDesk desk;
    private final RecordKind kind;
    private final String path;
    private final Function<Recorded<Fact>, V> view;

    /** The routes of one kind, below {@code /v1/} and {@code path}. */
    RegistryRoutes(
            RegistryDesk desk, RecordKind kind, String path, Function<Recorded<Fact>, V> view) {
        this.desk = desk;
        this.kind = kind;
        this.path = path;
        this.view = view;
    }

    /**
     * Creates or replaces.
     *
     * @param pointersOf where in the body a reference was named
     */
    HttpResponse<V> put(
            Actor actor,
            Fact fact,
            IfMatch ifMatch,
            Function<Reference, Stream<String>> pointersOf) {
        if (ifMatch.isAny()) {
            requirePresent(actor, fact.key());
        }
        return switch (desk.put(actor, fact, ifMatch.seen())) {
            case Put.Created(Recorded<Fact> current) ->
                    Versioned.created(
                            view.apply(current),
                            current.version(),
                            Versioned.at("v1", path, fact.key().id()));
            case Put.Kept(Recorded<Fact> current) ->
                    Versioned.ok(view.apply(current), current.version());
            case Put.Stale() -> throw new ProblemException(Faults.preconditionFailed());
            case Put.Refused refused ->
                    throw new ProblemException(Faults.invalidBody(errors(refused, pointersOf)));
        };
    }

    /** Before the change, and yet in time: no record is ever removed. */
    private void requirePresent(Actor actor, RecordKey key) {
        try {
            desk.find(actor, key);
        } catch (NotFoundException _) {
            throw new ProblemException(Faults.preconditionFailed());
        }
    }

    HttpResponse<V> one(Actor actor, String id) {
        Recorded<Fact> current = desk.find(actor, new RecordKey(kind, id));
        return Versioned.ok(view.apply(current), current.version());
    }

    HttpResponse<Page<V>> list(Actor actor, ListQuery query) {
        String after = query.after().map(List::getFirst).orElse("");
        return query.answer(
                desk.page(actor, kind, after, query.limit() + 1),
                recorded -> List.of(recorded.fact().key().id()),
                view);
    }

    /** The versions of one record, oldest first. */
    HttpResponse<Page<V>> versions(Actor actor, String id, ListQuery query) {
        int after = query.after().map(List::getFirst).map(Integer::parseInt).orElse(0);
        return query.answer(
                desk.history(actor, new RecordKey(kind, id), after, query.limit() + 1),
                recorded -> List.of(Integer.toString(recorded.version())),
                view);
    }

    private static List<FieldError> errors(
            Put.Refused refused, Function<Reference, Stream<String>> pointersOf) {
        Stream<FieldError> unknown =
                refused.unknown().stream().flatMap(reference -> unknown(reference, pointersOf));
        return Stream.concat(unknown, refused.problems().stream().map(FieldError::of))
                .sorted(Comparator.comparing(e -> String.valueOf(e.pointer())))
                .toList();
    }

    private static Stream<FieldError> unknown(
            Reference reference, Function<Reference, Stream<String>> pointersOf) {
        String detail = "names nothing that is registered: " + reference.target().id();
        return pointersOf
                .apply(reference)
                .map(pointer -> new FieldError(pointer, "UNKNOWN_REFERENCE", detail));
    }
}
