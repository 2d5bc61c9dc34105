package org.expedite.persistence.facts;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.expedite.domain.registry.RecordKind;
import org.expedite.domain.registry.RecordVersion;
import org.expedite.domain.registry.RegistryRecord;
import org.expedite.persistence.registry.VersionRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of one question. It makes at most six look-ups: the named contacts, their
 * certifications, organizations, the asset, the product and its line. A look-up without keys is
 * left out. Equipment that another owner has now takes one more for each organization concerned,
 * and two more if its record names another model.
 */
final class FactReader {
    private final FactLookups lookups;

    FactReader(FactLookups lookups) {
        this.lookups = lookups;
    }

    /** Returns the facts of a question. */
    RegistryFacts read(Question question) {
        List<RecordVersion<Contact>> people = contacts(question.people());
        Set<OrganizationId> organizations = withEmployers(question.organizations(), people);
        Installation installation = installation(question.serial(), question.model());
        return new RegistryFacts(
                certified(people),
                installation,
                former(question, installation, people),
                organizations(organizations));
    }

    /** Returns the organizations with the given ids that exist. */
    List<RecordVersion<Organization>> organizations(Set<OrganizationId> ids) {
        return records(
                RecordKind.ORGANIZATION,
                ids.stream().map(OrganizationId::value).toList(),
                Organization.class);
    }

    /** Adds products and lines to assets. */
    List<Installation> installed(List<RecordVersion<Asset>> assets) {
        Map<String, RecordVersion<Product>> products =
                byId(
                        records(
                                RecordKind.PRODUCT,
                                distinct(assets, asset -> asset.model().value()),
                                Product.class));
        Map<String, RecordVersion<ProductLine>> lines =
                byId(
                        records(
                                RecordKind.PRODUCT_LINE,
                                distinct(products.values(), product -> product.line().value()),
                                ProductLine.class));
        return assets.stream()
                .map(
                        asset -> {
                            RecordVersion<Product> product =
                                    products.get(asset.record().model().value());
                            return new Installation(
                                    asset.record().serial(),
                                    asset,
                                    product,
                                    product == null
                                            ? null
                                            : lines.get(product.record().line().value()));
                        })
                .toList();
    }

    private static <F extends RegistryRecord> Map<String, RecordVersion<F>> byId(
            List<RecordVersion<F>> records) {
        return records.stream()
                .collect(Collectors.toMap(r -> r.record().key().id(), Function.identity()));
    }

    private static <F extends RegistryRecord> Set<String> distinct(
            Collection<RecordVersion<F>> records, Function<F, String> key) {
        return records.stream().map(RecordVersion::record).map(key).collect(Collectors.toSet());
    }

    /** Returns contacts with their certifications. */
    List<CertifiedContact> people(Collection<ContactId> ids) {
        return certified(contacts(ids));
    }

    private List<RecordVersion<Contact>> contacts(Collection<ContactId> ids) {
        return records(
                RecordKind.CONTACT, ids.stream().map(ContactId::value).toList(), Contact.class);
    }

    private List<CertifiedContact> certified(List<RecordVersion<Contact>> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        List<String> holders = people.stream().map(c -> c.record().id().value()).toList();
        return CertifiedContact.of(
                people, versions(lookups.certifications(holders), Certification.class));
    }

    /** Returns the equipment; the model counts only if no serial number is given. */
    private Installation installation(@Nullable SerialNumber serial, @Nullable Model model) {
        RecordVersion<Asset> asset =
                serial == null ? null : one(RecordKind.ASSET, serial.value(), Asset.class);
        return installation(serial, serial == null ? model : null, asset);
    }

    /**
     * Returns the equipment as former owners had it; see {@link RegistryFacts}. It is looked up
     * only if an organization concerned is not the present owner.
     */
    private List<Installation> former(
            Question question, Installation current, List<RecordVersion<Contact>> people) {
        RecordVersion<Asset> asset = current.asset();
        SerialNumber serial = question.serial();
        if (asset == null || serial == null) {
            return List.of();
        }
        Set<OrganizationId> others = withEmployers(question.organizations(), people);
        others.remove(asset.record().owner());
        return others.stream()
                .flatMap(owner -> lookups.lastOwned(serial.value(), owner.value()).stream())
                .map(row -> former(row.toRecordVersion(Asset.class), current))
                .toList();
    }

    /** Looks the product and its line up only if the model was another one than it is now. */
    private Installation former(RecordVersion<Asset> then, Installation current) {
        RecordVersion<Asset> now = current.asset();
        return now != null && now.record().model().equals(then.record().model())
                ? new Installation(current.serial(), then, current.product(), current.line())
                : installation(current.serial(), null, then);
    }

    /**
     * Adds the product and its line to an asset.
     *
     * @param model the model if there is no asset, or null
     */
    private Installation installation(
            @Nullable SerialNumber serial,
            @Nullable Model model,
            @Nullable RecordVersion<Asset> asset) {
        Model installed = asset != null ? asset.record().model() : model;
        RecordVersion<Product> product =
                installed == null
                        ? null
                        : one(RecordKind.PRODUCT, installed.value(), Product.class);
        RecordVersion<ProductLine> line =
                product == null
                        ? null
                        : one(
                                RecordKind.PRODUCT_LINE,
                                product.record().line().value(),
                                ProductLine.class);
        return new Installation(serial, asset, product, line);
    }

    static Set<OrganizationId> withEmployers(
            Collection<OrganizationId> organizations, List<RecordVersion<Contact>> people) {
        Set<OrganizationId> all = new LinkedHashSet<>(organizations);
        for (RecordVersion<Contact> contact : people) {
            contact.record().employments().stream().map(Employment::organization).forEach(all::add);
        }
        return all;
    }

    private <F extends RegistryRecord> @Nullable RecordVersion<F> one(
            RecordKind kind, String id, Class<F> type) {
        return records(kind, List.of(id), type).stream().findFirst().orElse(null);
    }

    private <F extends RegistryRecord> List<RecordVersion<F>> records(
            RecordKind kind, Collection<String> ids, Class<F> type) {
        return ids.isEmpty() ? List.of() : versions(lookups.records(kind, ids), type);
    }

    private static <F extends RegistryRecord> List<RecordVersion<F>> versions(
            List<VersionRow> rows, Class<F> type) {
        return rows.stream().map(row -> row.toRecordVersion(type)).toList();
    }
}
