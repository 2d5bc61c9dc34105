package org.expedite.application.facts;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.expedite.application.FieldError;
import org.expedite.domain.cases.CaseChange;
import org.expedite.domain.cases.CaseProduct;
import org.expedite.domain.cases.ReassessmentMoves;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.EscalationFacts;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.escalation.EscalationFacts.Installation;
import org.expedite.domain.escalation.EscalationFacts.Requester;
import org.expedite.domain.escalation.Identification;
import org.expedite.domain.escalation.PriorityEscalation;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/**
 * All facts gathered for one opening or decision, but colleagues.
 *
 * @param registry the facts of the registry
 * @param contracts the contracts that name the serial number, of the organization or of the
 *     organizations that it may be
 */
public record KnownFacts(
        Facts.RegistryFacts registry, List<RecordVersion<SupportContract>> contracts) {
    /** Returns an error if no serial number was given and the model does not exist. */
    public Optional<FieldError> modelError() {
        boolean known =
                registry().installation().serial() != null
                        || registry().installation().product() != null;
        return known
                ? Optional.empty()
                : Optional.of(
                        new FieldError(
                                "product.model",
                                FieldError.Code.UNKNOWN_REFERENCE,
                                "There is no such model."));
    }

    /**
     * Returns whether the serial number is known to belong to the organization: it owns the asset,
     * or has or had a contract for it.
     */
    public boolean knowSerialOf(OrganizationId organization) {
        return ownSerial(organization) || !contractsOf(organization).isEmpty();
    }

    /** Returns whether the organization owns the asset. */
    public boolean ownSerial(OrganizationId organization) {
        return isOwner(organization, registry.installation());
    }

    /**
     * Returns the facts for a decision on {@code caseFacts}; only contracts of its organization
     * count.
     */
    public EscalationFacts forDecision(
            CaseFacts caseFacts, @Nullable ContactId requester, Identification identification) {
        OrganizationId organization = caseFacts.organization();
        Requester asking =
                requester == null
                        ? null
                        : registry.person(requester)
                                .map(person -> new Requester(person, identification))
                                .orElse(null);
        List<RecordVersion<SupportContract>> own = contractsOf(organization);
        return new EscalationFacts(
                caseFacts,
                asking,
                installation(organization),
                own,
                named(organization, asking, own),
                List.of());
    }

    /**
     * Returns the product to store with a case of {@code organization}: model and line as the
     * organization may know them.
     */
    public CaseProduct product(OrganizationId organization) {
        Installation installation = installation(organization);
        var product = installation.product();
        var asset = installation.asset();
        Model model =
                product != null
                        ? product.record().model()
                        : asset != null ? asset.record().model() : null;
        return new CaseProduct(
                installation.serial(), model, product == null ? null : product.record().line());
    }

    /**
     * Returns the product as {@code organization} may know it. Of equipment that another owner has
     * now, a former owner knows the last record of its own time; who never owned it knows it only
     * under a contract that covers it now (ours). A serial number that is unknown to the
     * organization is returned as registered; the policy discloses nothing of it.
     */
    private Installation installation(OrganizationId organization) {
        Installation current = registry.installation();
        List<RecordVersion<SupportContract>> own = contractsOf(organization);
        SerialNumber serial = current.serial();
        if (serial == null || own.isEmpty() || ownSerial(organization)) {
            return current;
        }
        return registry.former().stream()
                .filter(then -> isOwner(organization, then))
                .findFirst()
                .orElseGet(() -> isCovered(serial, own) ? current : unknown(serial));
    }

    private static boolean isCovered(
            SerialNumber serial, List<RecordVersion<SupportContract>> contracts) {
        return contracts.stream().anyMatch(c -> c.record().coveredSerials().contains(serial));
    }

    private static Installation unknown(SerialNumber serial) {
        return new Installation(serial, null, null, null);
    }

    private static boolean isOwner(OrganizationId organization, Installation installation) {
        var asset = installation.asset();
        return asset != null && asset.record().owner().equals(organization);
    }

    private List<RecordVersion<SupportContract>> contractsOf(OrganizationId organization) {
        return contracts.stream().filter(c -> c.record().customer().equals(organization)).toList();
    }

    /** Returns the organizations that the other facts name. */
    private List<RecordVersion<Organization>> named(
            OrganizationId organization,
            @Nullable Requester asking,
            List<RecordVersion<SupportContract>> own) {
        Set<OrganizationId> named = new HashSet<>();
        named.add(organization);
        own.stream().flatMap(c -> Stream.ofNullable(c.record().partner())).forEach(named::add);
        Stream.ofNullable(asking)
                .flatMap(r -> r.person().contact().record().employments().stream())
                .map(Employment::organization)
                .forEach(named::add);
        return registry.organizations().stream()
                .filter(o -> named.contains(o.record().id()))
                .toList();
    }

    /** Returns the facts for a decision on a case, with its requester. */
    public EscalationFacts forCase(SupportCase supportCase) {
        return forDecision(
                CaseFacts.of(supportCase, supportCase.version()),
                supportCase.requester(),
                Identification.on(supportCase, supportCase.requester()));
    }

    /**
     * Reassesses the assistance of a case with these facts; see {@link ReassessmentMoves}.
     *
     * @param by the id of the actor
     */
    public CaseChange reassess(
            SupportCase supportCase, PriorityEscalation policy, String by, Instant now) {
        return ReassessmentMoves.reassess(
                supportCase,
                policy.assistance(forCase(supportCase), now),
                product(supportCase.organization()),
                by,
                now);
    }
}
