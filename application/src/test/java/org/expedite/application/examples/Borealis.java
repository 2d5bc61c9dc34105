package org.expedite.application.examples;

import java.util.stream.Stream;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.products.Asset;
import org.expedite.domain.registry.RegistryRecord;

/** Another end user, of which nobody at Acme may learn anything. */
public final class Borealis {
    public static final Organization BOREALIS = People.endUser("borealis", "Borealis");
    public static final Contact ZOE =
            People.contactIn("CA", "zoe", "Zoe", People.employee(BOREALIS));
    public static final Certification ZOES_JNCIE_M =
            People.certification("jncie-m-500", ZOE, Catalogue.JNCIE_M);
    public static final Asset BO1 = Covers.asset("BO1", Catalogue.T640, BOREALIS);
    public static final SupportContract B1 = Covers.direct("B1", BOREALIS, BO1);

    private Borealis() {}

    /** All records, each after those that it refers to. */
    public static Stream<RegistryRecord> facts() {
        return Stream.of(BOREALIS, ZOE, ZOES_JNCIE_M, BO1, B1);
    }
}
