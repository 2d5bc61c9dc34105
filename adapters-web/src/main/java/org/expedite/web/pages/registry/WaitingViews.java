package org.expedite.web.pages.registry;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.application.access.Actor;
import org.expedite.application.access.Permissions;
import org.expedite.application.access.UseCase;
import org.expedite.application.cases.AwaitingCase;
import org.expedite.application.cases.AwaitingCasesDesk;
import org.expedite.application.registry.AffectedOrganizations;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.registry.RegistryRecord;

/** Tells which waiting cases a change of a record concerns, and what becomes of them. */
@Singleton
final class WaitingViews {

    /** The parameter with the numbers of the cases that waited before a change. */
    static final String CASES = "cases";

    /** Cases are looked at again within seconds; a page asks this often. */
    private static final int TRIES = 15;

    private final AwaitingCasesDesk desk;

    WaitingViews(AwaitingCasesDesk desk) {
        this.desk = desk;
    }

    /** Returns the cases that a change of a record would have looked at again. */
    Optional<WaitingView> before(Actor actor, RegistryRecord record) {
        return afterwards(actor, record, "", TRIES);
    }

    /**
     * Returns the same, with what became of cases that waited.
     *
     * @param numbers their numbers, joined by commas
     * @param tries how often the page has asked already
     */
    Optional<WaitingView> afterwards(
            Actor actor, RegistryRecord record, String numbers, int tries) {
        Set<OrganizationId> affected = AffectedOrganizations.by(Optional.empty(), record);
        if (affected.isEmpty() || !Permissions.allows(actor, UseCase.CHANGE_REGISTRY)) {
            return Optional.empty();
        }
        List<AwaitingCase> waiting = desk.of(actor, affected);
        List<WaitingView.Watched> watched =
                desk.afterwards(actor, affected, parsed(numbers)).stream()
                        .map(each -> watched(actor, each))
                        .toList();
        boolean pending = watched.stream().anyMatch(each -> !each.hasStarted());
        return Optional.of(
                        new WaitingView(
                                affected.stream()
                                        .map(OrganizationId::value)
                                        .sorted()
                                        .collect(Collectors.joining(", ")),
                                Math.min(waiting.size(), AwaitingCasesDesk.MAX),
                                waiting.size() > AwaitingCasesDesk.MAX,
                                watched,
                                pending && tries < TRIES
                                        ? RecordPaths.of(record.key())
                                                + "/waiting?cases="
                                                + numbers
                                                + "&tries="
                                                + (tries + 1)
                                        : ""))
                .filter(view -> !view.isEmpty());
    }

    /** Returns the numbers of the cases that a change of a record concerns, joined by commas. */
    String numbers(Actor actor, Optional<RegistryRecord> before, RegistryRecord after) {
        Set<OrganizationId> affected = AffectedOrganizations.by(before, after);
        return desk.of(actor, affected).stream()
                .limit(AwaitingCasesDesk.MAX)
                .map(each -> each.number().value())
                .collect(Collectors.joining(","));
    }

    private static List<CaseNumber> parsed(String numbers) {
        return Arrays.stream(numbers.split(",", AwaitingCasesDesk.MAX + 1))
                .flatMap(text -> CaseNumber.parse(text).stream())
                .toList();
    }

    private static WaitingView.Watched watched(Actor actor, AwaitingCase each) {
        boolean mayOpen = Permissions.allowsOnAll(actor, UseCase.VIEW_CASE);
        return new WaitingView.Watched(
                each.number().value(),
                each.hasEndedWaiting(),
                mayOpen ? "/cases/" + each.number().value() : "");
    }
}
