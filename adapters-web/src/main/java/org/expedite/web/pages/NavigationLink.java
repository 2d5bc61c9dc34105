package org.expedite.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.expedite.application.access.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * A link to another page in the head of all pages.
 *
 * @param path the path of that page
 * @param text its name for the reader
 * @param letter the key that goes there; null if it has none
 * @param isCurrent whether the reader is there
 */
public record NavigationLink(String path, String text, @Nullable String letter, boolean isCurrent) {

    private static final Map<String, String> LETTERS =
            Map.of(
                    "/home", "h",
                    "/cases/new", "n",
                    "/queues", "q",
                    "/my-cases", "m",
                    "/calls/new", "p",
                    "/board", "b");

    private static final List<Entry> ENTRIES =
            List.of(
                    new Entry("/", "navigation.programme", _ -> true),
                    new Entry("/home", "navigation.home", Optional::isPresent),
                    new Entry("/cases/new", "navigation.open_case", NavigationLink::isCustomer),
                    new Entry("/equipment", "navigation.equipment", NavigationLink::isCustomer),
                    new Entry("/queues", "navigation.queues", NavigationLink::isStaff),
                    new Entry("/my-cases", "navigation.my_cases", NavigationLink::isStaff),
                    new Entry("/calls/new", "navigation.call", NavigationLink::isStaff),
                    new Entry("/board", "navigation.board", may(UseCase.VIEW_BOARD)),
                    new Entry("/registry", "registry.title", may(UseCase.VIEW_REGISTRY)),
                    new Entry("/admin/accounts", "accounts.title", may(UseCase.VIEW_ACCOUNTS)),
                    new Entry("/admin/audit", "audit.title", may(UseCase.VIEW_AUDIT)),
                    new Entry("/docs/index.html", "navigation.api", _ -> true),
                    new Entry("/profile", "navigation.profile", Optional::isPresent),
                    new Entry("/sessions", "navigation.sessions", Optional::isPresent),
                    new Entry("/tokens", "navigation.tokens", Optional::isPresent));

    private static Predicate<Optional<Visitor>> may(UseCase useCase) {
        return visitor -> visitor.filter(reader -> reader.may(useCase)).isPresent();
    }

    static List<NavigationLink> of(Frame frame) {
        return entries(frame.visitor())
                .map(
                        entry ->
                                new NavigationLink(
                                        entry.path(),
                                        frame.text(entry.key()),
                                        LETTERS.get(entry.path()),
                                        entry.isAround(frame.path())))
                .toList();
    }

    private static boolean isStaff(Optional<Visitor> reader) {
        return reader.filter(Visitor::isStaff).isPresent();
    }

    private static boolean isCustomer(Optional<Visitor> visitor) {
        return visitor.filter(reader -> reader.may(UseCase.VIEW_EQUIPMENT) && !reader.isStaff())
                .isPresent();
    }

    /** Returns the paths of the links of a reader. */
    static Stream<String> paths(Optional<Visitor> reader) {
        return entries(reader).map(Entry::path);
    }

    private static Stream<Entry> entries(Optional<Visitor> reader) {
        return ENTRIES.stream().filter(entry -> entry.readers().test(reader));
    }

    private record Entry(String path, String key, Predicate<Optional<Visitor>> readers) {

        /** A path below that of the link is one of its pages. */
        boolean isAround(String page) {
            return page.equals(path) || page.startsWith(path + "/");
        }
    }
}
