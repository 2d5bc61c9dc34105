package org.expedite.web.pages.registry;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.uri.UriBuilder;
import java.util.List;
import java.util.Optional;
import org.expedite.application.access.Actor;
import org.expedite.application.registry.EngineerFilter;
import org.expedite.application.registry.RecordFilter;
import org.expedite.application.registry.RegistryDesk;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.web.api.text.PhoneNumbers;

/**
 * A page of the records of a kind, as its address asks for it.
 *
 * @param search what is known of them
 * @param start the beginning of their identifiers
 * @param after the identifier after which the page begins; empty for the first page
 */
record RecordQuery(RecordSearch search, String start, String after) {

    private static final String START = "id";
    private static final String AFTER = "after";

    static RecordQuery of(RecordType type, HttpRequest<?> request, PhoneNumbers numbers) {
        FieldValues values = FieldValues.none();
        type.filters().forEach(field -> values.put(field.name(), parameter(request, field.name())));
        return new RecordQuery(
                new RecordSearch(type, values, numbers),
                parameter(request, START),
                parameter(request, AFTER));
    }

    private static String parameter(HttpRequest<?> request, String name) {
        return request.getParameters().get(name, String.class, "").strip();
    }

    /** Returns the records, and one more if more follow. */
    List<RecordVersion<RegistryRecord>> page(RegistryDesk desk, Actor actor, int limit) {
        String from = after.isEmpty() ? start : after;
        if (!from.isEmpty() && search.type().key(from).isEmpty()) {
            return List.of();
        }
        return read(desk, actor, from, limit).stream()
                .filter(found -> found.record().key().id().startsWith(start))
                .toList();
    }

    private List<RecordVersion<RegistryRecord>> read(
            RegistryDesk desk, Actor actor, String from, int limit) {
        if (search.type().kind() == RecordKind.ENGINEER) {
            return engineers()
                    .map(f -> desk.engineers(actor, f, from, limit + 1))
                    .orElse(List.of());
        }
        Optional<RecordFilter> filter = search.filter();
        return filter.map(each -> desk.page(actor, each, from, limit)).orElse(List.of());
    }

    private Optional<EngineerFilter> engineers() {
        String level = search.typed("level");
        String active = search.typed("active");
        try {
            return Optional.of(
                    new EngineerFilter(
                            active.isEmpty() ? null : active.equals("true"),
                            level.isEmpty() ? null : new TechnicalLevel(level)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Returns the address of the page after a record. */
    String next(String last) {
        UriBuilder address = UriBuilder.of(search.type().address());
        search.type()
                .filters()
                .forEach(
                        field -> {
                            String typed = search.values().text(field);
                            if (!typed.isEmpty()) {
                                address.queryParam(field.name(), typed);
                            }
                        });
        if (!start.isEmpty()) {
            address.queryParam(START, start);
        }
        return address.queryParam(AFTER, last).build().toString();
    }
}
