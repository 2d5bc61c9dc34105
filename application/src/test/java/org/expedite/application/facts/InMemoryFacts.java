package org.expedite.application.facts;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.registry.InMemoryRegistry;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Employment;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.escalation.EscalationFacts.CertifiedContact;
import org.expedite.domain.escalation.EscalationFacts.Installation;
import org.expedite.domain.products.Asset;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.SerialNumber;
import org.expedite.domain.registry.RecordKey;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.jspecify.annotations.Nullable;

/** The facts of an {@link InMemoryRegistry}. */
public final class InMemoryFacts implements Facts {
    private final InMemoryRegistry registry;
    private final Instant knownAt;

    public InMemoryFacts(InMemoryRegistry registry) {
        this(registry, Instant.MAX);
    }

    /** Creates the facts as known at an instant. */
    InMemoryFacts(InMemoryRegistry registry, Instant knownAt) {
        this.registry = registry;
        this.knownAt = knownAt;
    }

    @Override
    public RegistryFacts about(Question question) {
        List<CertifiedContact> people = everybody().filter(p -> isRequested(question, p)).toList();
        Set<OrganizationId> organizations =
                Stream.concat(
                                question.organizations().stream(),
                                people.stream().flatMap(this::employers))
                        .collect(Collectors.toSet());
        return new RegistryFacts(
                people, installation(question), former(question), organizations(organizations));
    }

    @Override
    public List<RecordVersion<RegistryRecord>> records(Set<RecordKey> keys) {
        return registry.allThen(RegistryRecord.class, knownAt)
                .filter(version -> keys.contains(version.record().key()))
                .toList();
    }

    List<RecordVersion<Organization>> organizations(Set<OrganizationId> ids) {
        return registry.allThen(Organization.class, knownAt)
                .filter(o -> ids.contains(o.record().id()))
                .toList();
    }

    @Override
    public Set<SerialNumber> spellings(SerialNumber written, OrganizationId owner) {
        return registry.allThen(Asset.class, knownAt)
                .map(RecordVersion::record)
                .filter(a -> a.owner().equals(owner))
                .map(Asset::serial)
                .filter(s -> s.folded().equals(written.folded()))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<Model> spellings(Model written) {
        return registry.allThen(Product.class, knownAt)
                .map(p -> p.record().model())
                .filter(m -> m.folded().equals(written.folded()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Installation> installed(List<RecordVersion<Asset>> assets) {
        return assets.stream()
                .map(asset -> installation(asset.record().serial(), asset.record().model(), asset))
                .toList();
    }

    Stream<CertifiedContact> everybody() {
        return registry.allThen(Contact.class, knownAt)
                .map(c -> new CertifiedContact(c, certificationsOf(c.record())));
    }

    private List<RecordVersion<Certification>> certificationsOf(Contact contact) {
        return registry.allThen(Certification.class, knownAt)
                .filter(c -> c.record().holder().equals(contact.id()))
                .toList();
    }

    private Stream<OrganizationId> employers(CertifiedContact person) {
        return person.contact().record().employments().stream().map(Employment::organization);
    }

    private static boolean isRequested(Question question, CertifiedContact person) {
        return question.people().contains(person.contact().record().id());
    }

    private Installation installation(Question question) {
        RecordVersion<Asset> asset =
                question.serial() == null
                        ? null
                        : registry.then(Asset.class, question.serial().key(), knownAt);
        return installation(question, asset);
    }

    /** Returns the equipment as each earlier owner among the organizations of a question had it. */
    private List<Installation> former(Question question) {
        Installation current = installation(question);
        RecordVersion<Asset> asset = current.asset();
        if (question.serial() == null || asset == null) {
            return List.of();
        }
        Set<OrganizationId> owners = new HashSet<>(question.organizations());
        everybody()
                .filter(p -> isRequested(question, p))
                .flatMap(this::employers)
                .forEach(owners::add);
        owners.remove(asset.record().owner());
        return owners.stream()
                .flatMap(
                        owner ->
                                Stream.ofNullable(
                                        registry.thenOwned(question.serial(), owner, knownAt)))
                .map(then -> installation(question, then))
                .toList();
    }

    private Installation installation(Question question, @Nullable RecordVersion<Asset> asset) {
        return installation(
                question.serial(),
                asset == null ? modelRequested(question) : asset.record().model(),
                asset);
    }

    private Installation installation(
            @Nullable SerialNumber serial,
            @Nullable Model model,
            @Nullable RecordVersion<Asset> asset) {
        RecordVersion<Product> product =
                model == null ? null : registry.then(Product.class, model.key(), knownAt);
        RecordVersion<ProductLine> line =
                product == null
                        ? null
                        : registry.then(ProductLine.class, product.record().line().key(), knownAt);
        return new Installation(serial, asset, product, line);
    }

    /** A model beside a serial is ignored, because that of the serial counts. */
    private static @Nullable Model modelRequested(Question question) {
        return question.serial() == null ? question.model() : null;
    }
}
