package org.expedite.persistence.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.expedite.application.facts.Facts.Question;
import org.expedite.application.facts.Facts.RegistryFacts;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.ContactId;
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
import org.expedite.domain.registry.RecordVersion;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of one question: see {@link RecordSearch}. Equipment that another owner has now
 * takes one more look-up for each organization concerned, and another one if its record names
 * another model.
 */
final class FactReader {
    private final FactLookups lookups;
    private final LastLines lines = new LastLines();

    FactReader(FactLookups lookups) {
        this.lookups = lookups;
    }

    /** Contacts with their certifications, and organizations. */
    record People(
            List<CertifiedContact> contacts, List<RecordVersion<Organization>> organizations) {

        private static People in(RecordSearch search) {
            return new People(
                    CertifiedContact.of(search.all(Contact.class), search.all(Certification.class)),
                    search.all(Organization.class));
        }
    }

    /** Returns the facts of a question. */
    RegistryFacts read(Question question) {
        RecordSearch search =
                search().find(
                                Stream.of(
                                                question.people().stream().map(ContactId::key),
                                                question.organizations().stream()
                                                        .map(OrganizationId::key),
                                                Stream.ofNullable(question.serial())
                                                        .map(SerialNumber::key),
                                                Stream.ofNullable(question.model()).map(Model::key))
                                        .flatMap(Function.identity()),
                                question.people());
        People people = People.in(search);
        SerialNumber serial = question.serial();
        Installation installation =
                serial == null
                        ? installation(null, null, question.model(), search)
                        : installed(serial, search.one(serial.key(), Asset.class), search);
        return new RegistryFacts(
                people.contacts(),
                installation,
                former(question, installation, people),
                people.organizations());
    }

    /** Returns contacts with their employers. */
    People people(Set<ContactId> contacts) {
        return People.in(search().find(contacts.stream().map(ContactId::key), contacts));
    }

    /** Returns organizations. */
    List<RecordVersion<Organization>> organizations(Set<OrganizationId> ids) {
        return search().find(ids.stream().map(OrganizationId::key), Set.of())
                .all(Organization.class);
    }

    /** Adds products and lines to assets. */
    List<Installation> installed(List<RecordVersion<Asset>> assets) {
        RecordSearch search =
                search().find(assets.stream().map(a -> a.record().model().key()), Set.of());
        return assets.stream()
                .map(asset -> installed(asset.record().serial(), asset, search))
                .toList();
    }

    private RecordSearch search() {
        return new RecordSearch(lookups, lines);
    }

    private static Installation installed(
            SerialNumber serial, @Nullable RecordVersion<Asset> asset, RecordSearch search) {
        return installation(serial, asset, asset == null ? null : asset.record().model(), search);
    }

    private static Installation installation(
            @Nullable SerialNumber serial,
            @Nullable RecordVersion<Asset> asset,
            @Nullable Model model,
            RecordSearch search) {
        RecordVersion<Product> product =
                model == null ? null : search.one(model.key(), Product.class);
        RecordVersion<ProductLine> line =
                product == null
                        ? null
                        : search.one(product.record().line().key(), ProductLine.class);
        return new Installation(serial, asset, product, line);
    }

    /** Returns the equipment as former owners had it; see {@link RegistryFacts}. */
    private List<Installation> former(Question question, Installation current, People people) {
        RecordVersion<Asset> asset = current.asset();
        SerialNumber serial = question.serial();
        if (asset == null || serial == null) {
            return List.of();
        }
        Set<OrganizationId> others = new LinkedHashSet<>(question.organizations());
        people.contacts().stream()
                .flatMap(person -> person.contact().record().employments().stream())
                .map(Employment::organization)
                .forEach(others::add);
        others.remove(asset.record().owner());
        return others.stream()
                .flatMap(owner -> lookups.lastOwned(serial.value(), owner.value()).stream())
                .map(row -> former(row.toRecordVersion(Asset.class), asset, current))
                .toList();
    }

    /** Looks the product and its line up only if the model was another one than it is now. */
    private Installation former(
            RecordVersion<Asset> then, RecordVersion<Asset> now, Installation current) {
        return now.record().model().equals(then.record().model())
                ? new Installation(current.serial(), then, current.product(), current.line())
                : installed(List.of(then)).getFirst();
    }
}
