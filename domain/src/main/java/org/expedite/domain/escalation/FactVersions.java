package org.expedite.domain.escalation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.escalation.EscalationFacts.CaseFacts;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.escalation.EscalationFacts.Installation;
import org.expedite.domain.escalation.EscalationFacts.Requester;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/**
 * The versions of all registry records that a decision read, evidence or not. They are complete:
 * the facts restored from them give the same evaluation.
 */
public record FactVersions(List<FactVersion> all) {
    public FactVersions {
        all = List.copyOf(all);
    }

    /**
     * Returns the versions that {@code evaluation} of {@code facts} read. Colleagues are among them
     * only if they were considered for the advice.
     */
    public static FactVersions of(EscalationFacts facts, Evaluation evaluation) {
        List<FactVersion> read = new ArrayList<>();
        if (facts.requester() != null) {
            addPerson(facts.requester().person(), read);
        }
        addInstallation(facts.installation(), read);
        facts.contracts().stream().map(FactVersion::of).forEach(read::add);
        facts.organizations().stream().map(FactVersion::of).forEach(read::add);
        if (evaluation.considersColleagues()) {
            facts.colleagues().forEach(colleague -> addPerson(colleague, read));
        }
        return new FactVersions(read);
    }

    /** Returns the versions that the findings of an evaluation name as evidence. */
    public FactVersions namedBy(Evaluation evaluation) {
        Set<Evidence> named =
                evaluation.findings().stream()
                        .flatMap(f -> f.evidence().stream())
                        .collect(Collectors.toSet());
        return new FactVersions(
                all.stream()
                        .filter(v -> v.evidence().filter(named::contains).isPresent())
                        .toList());
    }

    private static void addPerson(CertifiedContact person, List<FactVersion> read) {
        read.add(FactVersion.of(person.contact()));
        person.certifications().stream().map(FactVersion::of).forEach(read::add);
    }

    private static void addInstallation(Installation installation, List<FactVersion> read) {
        if (installation.asset() != null) {
            read.add(FactVersion.of(installation.asset()));
        } else if (installation.serial() != null) {
            read.add(FactVersion.absent(installation.serial().key()));
        }
        Stream.of(installation.product(), installation.line())
                .flatMap(Stream::ofNullable)
                .map(FactVersion::of)
                .forEach(read::add);
    }

    /**
     * Restores the facts of a decision.
     *
     * @param requester the requester of the decision, or null
     * @param recorded the named versions, in any order
     * @throws IllegalStateException if a version is missing
     */
    public EscalationFacts restore(
            Decision.Subject subject,
            @Nullable ContactId requester,
            Identification identification,
            Collection<? extends RecordVersion<?>> recorded) {
        Map<FactVersion, RecordVersion<?>> byVersion = new HashMap<>();
        recorded.forEach(version -> byVersion.put(FactVersion.of(version), version));
        List<RecordVersion<?>> read =
                all.stream()
                        .filter(v -> v.version() != null)
                        .<RecordVersion<?>>map(
                                v -> {
                                    RecordVersion<?> found = byVersion.get(v);
                                    if (found == null) {
                                        throw new IllegalStateException("There is no version " + v);
                                    }
                                    return found;
                                })
                        .toList();
        List<CertifiedContact> people =
                CertifiedContact.of(of(Contact.class, read), of(Certification.class, read));
        CaseFacts caseFacts = subject.caseFacts();
        return new EscalationFacts(
                caseFacts,
                people.stream()
                        .filter(p -> p.contact().record().id().equals(requester))
                        .findFirst()
                        .map(p -> new Requester(p, identification))
                        .orElse(null),
                new Installation(
                        subject.serial(),
                        one(Asset.class, read),
                        one(Product.class, read),
                        one(ProductLine.class, read)),
                of(SupportContract.class, read),
                of(Organization.class, read),
                people.stream().filter(p -> !p.contact().record().id().equals(requester)).toList());
    }

    private static <R extends RegistryRecord> @Nullable RecordVersion<R> one(
            Class<R> type, List<RecordVersion<?>> read) {
        return of(type, read).stream().findFirst().orElse(null);
    }

    private static <R extends RegistryRecord> List<RecordVersion<R>> of(
            Class<R> type, List<RecordVersion<?>> read) {
        return read.stream().flatMap(v -> v.as(type).stream()).toList();
    }
}
