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

    private static final List<Entry> WORK =
            List.of(
                    new Entry("/", "navigation.programme", Optional::isEmpty),
                    new Entry("/may-i", "may_i.title", Optional::isEmpty),
                    new Entry("/home", "navigation.home", Optional::isPresent),
                    new Entry("/cases/new", "navigation.open_case", NavigationLink::isCustomer),
                    new Entry("/equipment", "navigation.equipment", NavigationLink::isCustomer),
                    new Entry("/queues", "navigation.queues", NavigationLink::isStaff),
                    new Entry("/my-cases", "navigation.my_cases", NavigationLink::isStaff),
                    new Entry("/calls/new", "navigation.call", NavigationLink::isStaff),
                    new Entry("/board", "navigation.board", may(UseCase.VIEW_BOARD)),
                    new Entry("/registry", "registry.title", may(UseCase.VIEW_REGISTRY)),
                    new Entry("/admin/accounts", "accounts.title", may(UseCase.VIEW_ACCOUNTS)),
                    new Entry("/admin/audit", "audit.title", may(UseCase.VIEW_AUDIT)));

    private static final List<Entry> ACCOUNT =
            List.of(
                    new Entry("/profile", "navigation.profile", Optional::isPresent),
                    new Entry("/sessions", "navigation.sessions", Optional::isPresent),
                    new Entry("/tokens", "navigation.tokens", Optional::isPresent));

    private static Predicate<Optional<Visitor>> may(UseCase useCase) {
        return visitor -> visitor.filter(reader -> reader.may(useCase)).isPresent();
    }

    /** Returns the links to what one works with. */
    static List<NavigationLink> toWork(Frame frame) {
        return of(frame, WORK);
    }

    /** Returns the links to what concerns the account of the reader. */
    static List<NavigationLink> toAccount(Frame frame) {
        return of(frame, ACCOUNT);
    }

    private static List<NavigationLink> of(Frame frame, List<Entry> entries) {
        return shown(entries, frame.visitor())
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
        return Stream.of(WORK, ACCOUNT).flatMap(entries -> shown(entries, reader)).map(Entry::path);
    }

    private static Stream<Entry> shown(List<Entry> entries, Optional<Visitor> reader) {
        return entries.stream().filter(entry -> entry.readers().test(reader));
    }

    private record Entry(String path, String key, Predicate<Optional<Visitor>> readers) {

        /** A path below that of the link is one of its pages. */
        boolean isAround(String page) {
            return page.equals(path) || page.startsWith(path + "/");
        }
    }
}
