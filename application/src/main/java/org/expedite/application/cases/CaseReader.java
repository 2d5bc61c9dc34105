package org.expedite.application.cases;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.access.Actor;
import org.expedite.application.facts.FactGatherer;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads cases with the facts on them, for actors who may see them, and shows them. */
public final class CaseReader {
    private final Cases cases;
    private final FactGatherer gatherer;
    private final PriorityEscalation policy;
    private final CaseViews views;
    private final Clock clock;

    /**
     * A reader of these ports.
     *
     * @param timeAndMaterialsRate what an hour costs customers without cover
     */
    public CaseReader(
            Cases cases,
            FactGatherer gatherer,
            PriorityEscalation policy,
            Money timeAndMaterialsRate,
            Clock clock) {
        this.cases = cases;
        this.gatherer = gatherer;
        this.policy = policy;
        this.views = new CaseViews(policy, timeAndMaterialsRate);
        this.clock = clock;
    }

    /**
     * The case, with the facts of this instant.
     *
     * @throws org.expedite.application.access.ForbiddenException if the actor does no casework
     * @throws org.expedite.application.NotFoundException if there is none, or not for this actor
     */
    public CaseSnapshot snapshot(Actor actor, CaseNumber number) {
        actor.requireCasework();
        return snapshot(actor, load(number), null);
    }

    /**
     * A case that was read already, with the facts of this instant.
     *
     * @param asking somebody to know more of, or null
     * @throws org.expedite.application.NotFoundException if the actor may not see it
     */
    public CaseSnapshot snapshot(Actor actor, SupportCase supportCase, @Nullable ContactId asking) {
        return snapshot(actor, supportCase, asking, supportCase.product());
    }

    /**
     * A case that was read already, with the facts of this instant on another serial than its own.
     *
     * @throws org.expedite.application.NotFoundException if the actor may not see the case
     */
    public CaseSnapshot snapshotOfSerial(
            SerialNumber serial, Actor actor, SupportCase supportCase) {
        return snapshot(actor, supportCase, null, new CaseProduct(serial, null, null));
    }

    private CaseSnapshot snapshot(
            Actor actor, SupportCase supportCase, @Nullable ContactId asking, CaseProduct product) {
        CaseSnapshot snapshot =
                new CaseSnapshot(
                        supportCase,
                        gatherer.gather(
                                Stream.of(
                                        asking, supportCase.requester(), CaseAccess.viewer(actor)),
                                product.serial(),
                                product.model(),
                                supportCase.organization()),
                        clock.instant());
        CaseAccess.requireAccess(
                actor,
                supportCase,
                CaseAccess.employers(
                        actor,
                        snapshot.facts().registry(),
                        policy.settings().dayOf(snapshot.at())));
        return snapshot;
    }

    /**
     * The case of that number.
     *
     * @throws org.expedite.application.NotFoundException if there is none
     */
    public SupportCase load(CaseNumber number) {
        return cases.find(number).orElseThrow(() -> CaseAccess.notFound(number));
    }

    /**
     * The case alone, without the facts on it; for staff nothing more is read.
     *
     * @throws org.expedite.application.NotFoundException if there is none, or not for this actor
     */
    public SupportCase find(Actor actor, CaseNumber number) {
        SupportCase supportCase = load(number);
        if (actor.isCustomerOnly()) {
            CaseAccess.requireAccess(actor, supportCase, employersNow(actor));
        }
        return supportCase;
    }

    /** The organizations that a customer works for now, in one read. */
    Set<OrganizationId> employersNow(Actor actor) {
        return gatherer.employers(actor.contact(), policy.settings().dayOf(clock.instant()));
    }

    /** The case as the actor may see it, as {@code snapshot} found it or as a move has made it. */
    public CaseView view(Actor actor, SupportCase supportCase, CaseSnapshot snapshot) {
        return views.of(actor, supportCase, snapshot.facts(), snapshot.at());
    }

    /**
     * The cases of a list, without what would have to be gathered for each; the partners that some
     * are referred to are read at once.
     */
    public List<CaseView> summaries(Actor actor, List<SupportCase> page) {
        Set<OrganizationId> named =
                page.stream()
                        .flatMap(c -> Stream.ofNullable(c.assistance().partner()))
                        .collect(Collectors.toSet());
        List<RecordVersion<Organization>> partners =
                named.isEmpty() ? List.of() : gatherer.organizations(named);
        return page.stream().map(c -> views.summary(actor, c, partners)).toList();
    }
}
