package org.expedite.web.api.registry;

import io.micronaut.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.expedite.application.FieldError;
import org.expedite.application.NotFoundException;
import org.expedite.application.access.Actor;
import org.expedite.application.registry.PutResult;
import org.expedite.application.registry.RecordFilter;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.Reference;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.api.lists.Page;
import org.expedite.web.api.resources.ETagResponses;
import org.expedite.web.api.resources.IfMatch;
import org.expedite.web.http.problems.ConcurrencyProblems;
import org.expedite.web.http.problems.FieldErrorJson;
import org.expedite.web.http.problems.ProblemException;
import org.expedite.web.http.problems.RequestProblems;

/**
 * Operations that all resources of the registry share.
 *
 * @param <V> the wire form of a version
 */
final class RegistryRoutes<V> {
    private final RegistryDesk desk;
    private final RecordKind kind;
    private final String path;
    private final Function<RecordVersion<RegistryRecord>, V> view;

    /** Reads a page of records after an id, and one record more if more follow. */
    interface Source {
        List<RecordVersion<RegistryRecord>> page(String after, int limit);
    }

    /** Creates the operations of one kind, below {@code /v1/} and {@code path}. */
    RegistryRoutes(
            RegistryDesk desk,
            RecordKind kind,
            String path,
            Function<RecordVersion<RegistryRecord>, V> view) {
        this.desk = desk;
        this.kind = kind;
        this.path = path;
        this.view = view;
    }

    /**
     * Creates or replaces a record.
     *
     * @param pointersOf returns the pointers in the body that name a reference
     */
    HttpResponse<V> put(
            Actor actor,
            RegistryRecord record,
            IfMatch ifMatch,
            Function<Reference, Stream<String>> pointersOf) {
        if (ifMatch.isAny()) {
            requirePresent(actor, record.key());
        }
        return switch (desk.put(actor, record, ifMatch.seen())) {
            case PutResult.Created(RecordVersion<RegistryRecord> current) ->
                    ETagResponses.created(
                            view.apply(current),
                            current.version(),
                            ETagResponses.at("v1", path, record.key().id()));
            case PutResult.Stored(RecordVersion<RegistryRecord> current) ->
                    ETagResponses.ok(view.apply(current), current.version());
            case PutResult.Stale() ->
                    throw new ProblemException(ConcurrencyProblems.preconditionFailed());
            case PutResult.Invalid invalid ->
                    throw new ProblemException(
                            RequestProblems.invalidBody(errors(invalid, pointersOf)));
        };
    }

    /**
     * Checks that the record exists. It runs before the change and is still valid then, since no
     * record is ever removed.
     */
    private void requirePresent(Actor actor, RecordKey key) {
        try {
            desk.find(actor, key);
        } catch (NotFoundException _) {
            throw new ProblemException(ConcurrencyProblems.preconditionFailed());
        }
    }

    HttpResponse<V> one(Actor actor, String id) {
        RecordVersion<RegistryRecord> current = desk.find(actor, new RecordKey(kind, id));
        return ETagResponses.ok(view.apply(current), current.version());
    }

    HttpResponse<Page<V>> list(Actor actor, ListQuery query) {
        return list(actor, query, new RecordFilter.All(kind));
    }

    HttpResponse<Page<V>> list(Actor actor, ListQuery query, RecordFilter filter) {
        return list(query, (after, limit) -> desk.page(actor, filter, after, limit));
    }

    /** Returns a page of records that {@code source} reads in the order of their ids. */
    HttpResponse<Page<V>> list(ListQuery query, Source source) {
        String after = query.after().map(List::getFirst).orElse("");
        return query.answer(
                source.page(after, query.limit()),
                recorded -> List.of(recorded.record().key().id()),
                view);
    }

    /** Returns the versions of one record, oldest first. */
    HttpResponse<Page<V>> versions(Actor actor, String id, ListQuery query) {
        int after = query.after().map(List::getFirst).map(Integer::parseInt).orElse(0);
        return query.answer(
                desk.history(actor, new RecordKey(kind, id), after, query.limit() + 1),
                recorded -> List.of(Integer.toString(recorded.version())),
                view);
    }

    static List<FieldErrorJson> errors(
            PutResult.Invalid invalid, Function<Reference, Stream<String>> pointersOf) {
        Stream<FieldErrorJson> unknown =
                invalid.unknown().stream().flatMap(reference -> unknown(reference, pointersOf));
        return Stream.concat(unknown, invalid.errors().stream().map(RegistryRoutes::error))
                .sorted(Comparator.comparing(e -> String.valueOf(e.pointer())))
                .toList();
    }

    /** An id is a part of the path, all else is in the body. */
    private static FieldErrorJson error(FieldError error) {
        return switch (error.code()) {
            case ID_TAKEN, RESERVED_ID ->
                    FieldErrorJson.ofPath(error.field(), error.code().name(), error.detail());
            default -> FieldErrorJson.of(error);
        };
    }

    private static Stream<FieldErrorJson> unknown(
            Reference reference, Function<Reference, Stream<String>> pointersOf) {
        String detail = "names nothing that is registered: " + reference.target().id();
        return pointersOf
                .apply(reference)
                .map(pointer -> new FieldErrorJson(pointer, "UNKNOWN_REFERENCE", detail));
    }
}
