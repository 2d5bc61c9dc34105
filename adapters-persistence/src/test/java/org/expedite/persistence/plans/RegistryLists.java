package org.expedite.persistence.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.expedite.application.registry.RecordFilter;
import org.expedite.application.registry.RecordFilter.SupportedBy;
import org.expedite.domain.certification.Track;
import org.expedite.domain.customers.ContactId;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.SerialNumber;
import org.expedite.persistence.DatabasePorts;
import org.expedite.persistence.TestDatabase;
import org.expedite.persistence.plans.Reads.Read;
import org.jspecify.annotations.Nullable;

/** Filtered lists of records: by each criterion and by several, first and later pages. */
final class RegistryLists {
    private static final int PAGE = 26;
    private static final OrganizationId SEVEN = new OrganizationId("7");
    private static final Model MODEL = new Model("17");
    private static final SerialNumber SERIAL = new SerialNumber("17");
    private static final Track TRACK = new Track("JNCIE-M");
    private static final String EMAIL = "17@people.example";
    private static final String PHONE = "+14085550017";

    private final DatabasePorts ports;
    private final List<Read> reads = new ArrayList<>();

    private RegistryLists(TestDatabase database) {
        this.ports = new DatabasePorts(database);
    }

    /** Returns the lists. */
    static List<Read> on(TestDatabase database) {
        RegistryLists lists = new RegistryLists(database);
        lists.contacts();
        lists.others();
        return lists.reads;
    }

    private void contacts() {
        add("contacts of a name", contacts("Al Smith17", Set.of(), Set.of(), null));
        add("contacts of a common name", contacts("Al", Set.of(), Set.of(), null));
        add("contacts of an e-mail address", contacts(null, Set.of(EMAIL), Set.of(), null));
        add("contacts of a phone number", contacts(null, Set.of(), Set.of(PHONE), null));
        add(
                "contacts of a phone number in two forms",
                contacts(null, Set.of(), Set.of(PHONE, "+525512345678"), null));
        add("contacts of an organization", contacts(null, Set.of(), Set.of(), SEVEN));
        add(
                "contacts of a common name and an organization",
                contacts("Al", Set.of(), Set.of(), SEVEN));
        add(
                "contacts by all",
                contacts("Al Smith17", Set.of(EMAIL), Set.of(PHONE), new OrganizationId("17")));
    }

    private void others() {
        ContactId holder = new ContactId("17");
        add("certifications of a holder", new RecordFilter.Certifications(holder, null));
        add("certifications of a track", new RecordFilter.Certifications(null, TRACK));
        add(
                "certifications of a holder and a track",
                new RecordFilter.Certifications(holder, TRACK));
        add("assets of an owner", new RecordFilter.Assets(SEVEN, null));
        add("assets of a model", new RecordFilter.Assets(null, MODEL));
        add("assets of an owner and a model", new RecordFilter.Assets(SEVEN, MODEL));
        SupportedBy vendor = new SupportedBy.Vendor();
        add("contracts of a customer", new RecordFilter.Contracts(SEVEN, null, null));
        add("contracts of a serial", new RecordFilter.Contracts(null, SERIAL, null));
        add("contracts of the vendor", new RecordFilter.Contracts(null, null, vendor));
        add(
                "contracts of a partner",
                new RecordFilter.Contracts(null, null, new SupportedBy.Partner(SEVEN)));
        add(
                "contracts of a customer and the vendor",
                new RecordFilter.Contracts(SEVEN, null, vendor));
        add("contracts by all", new RecordFilter.Contracts(SEVEN, SERIAL, vendor));
    }

    private void add(String name, RecordFilter filter) {
        // The serial numbers of the contracts found are read too.
        int statements = filter instanceof RecordFilter.Contracts ? 2 : 1;
        reads.add(new Read(name, () -> page(filter, ""), statements));
        reads.add(new Read(name + ", later page", () -> page(filter, "500"), statements));
    }

    private void page(RecordFilter filter, String after) {
        ports.registry().page(filter, after, PAGE);
    }

    private static RecordFilter contacts(
            @Nullable String name,
            Set<String> emails,
            Set<String> phones,
            @Nullable OrganizationId organization) {
        return new RecordFilter.Contacts(name, emails, phones, organization);
    }
}
