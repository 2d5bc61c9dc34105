package org.expedite.application.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.access.DecisionRedaction;
import org.expedite.application.facts.Evaluator;
import org.expedite.application.facts.KnownFacts;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.EscalationFacts;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.joda.money.Money;

/**
 * Creates views of cases: the data that an actor may know, and the actions that are possible now.
 */
final class CaseViews {
    private final Evaluator evaluator;
    private final Money timeAndMaterialsRate;
    private final MoveSettings settings;

    CaseViews(Evaluator evaluator, Money timeAndMaterialsRate, MoveSettings settings) {
        this.evaluator = evaluator;
        this.settings = settings;
        this.timeAndMaterialsRate = timeAndMaterialsRate;
    }

    /**
     * Creates the view of a case, with the dry run for its requester.
     *
     * @param snapshot the facts and the access; the case may have moved since
     * @param similar the serial numbers of the organization that may be meant by an unknown one
     */
    CaseView of(SupportCase supportCase, CaseSnapshot snapshot, Set<SerialNumber> similar) {
        Actor actor = snapshot.access().actor();
        KnownFacts knownFacts = snapshot.facts();
        Instant now = snapshot.at();
        EscalationFacts facts = knownFacts.forCase(supportCase);
        return new CaseView(
                supportCase,
                product(actor, supportCase),
                DecisionRedaction.redact(
                        evaluator.evaluate(facts, now).evaluation(),
                        supportCase.requester(),
                        supportCase.organization(),
                        actor),
                AssistanceOption.of(
                        supportCase.assistance(),
                        partner(supportCase, knownFacts.registry().organizations()),
                        timeAndMaterialsRate),
                Notice.on(supportCase, country(actor, supportCase, knownFacts), similar),
                CaseAction.allowed(snapshot.access(), supportCase, settings, now));
    }

    /**
     * Creates the view of a case in a list at {@code now}, without facts of the case.
     *
     * @param partners the partners that cases of the list are referred to
     */
    CaseView summary(
            CaseAccess access,
            SupportCase supportCase,
            List<RecordVersion<Organization>> partners,
            Instant now) {
        return new CaseView(
                supportCase,
                product(access.actor(), supportCase),
                null,
                AssistanceOption.of(
                        supportCase.assistance(),
                        partner(supportCase, partners),
                        timeAndMaterialsRate),
                List.of(),
                CaseAction.allowed(access, supportCase, settings, now));
    }

    /**
     * Hides the model and line from customers if the serial number is not known to belong to their
     * organization.
     */
    private static CaseProduct product(Actor actor, SupportCase supportCase) {
        CaseProduct product = supportCase.product();
        boolean hidden = CaseAccess.dependsOnEmployments(actor) && supportCase.hidesProduct();
        return hidden ? new CaseProduct(product.serial(), null, null) : product;
    }

    private static Optional<Organization> partner(
            SupportCase supportCase, List<RecordVersion<Organization>> known) {
        OrganizationId partner = supportCase.assistance().partner();
        return known.stream()
                .map(RecordVersion::record)
                .filter(o -> o.id().equals(partner))
                .findFirst();
    }

    /** Returns the country to call from: that of the customer who asks, or of the requester. */
    private static String country(Actor actor, SupportCase supportCase, KnownFacts knownFacts) {
        ContactId viewer = CaseAccess.viewer(actor);
        ContactId caller = viewer == null ? supportCase.requester() : viewer;
        return caller == null
                ? ""
                : knownFacts
                        .registry()
                        .person(caller)
                        .map(p -> p.contact().record().country())
                        .orElse("");
    }
}
