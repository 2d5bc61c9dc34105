package org.expedite.application.examples;

import java.util.stream.Stream;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.products.Asset;
import org.expedite.domain.registry.RegistryRecord;

/** An individual end user: an organization of one person. */
public final class Ivy {
    public static final Organization HERSELF = People.endUser("ivy-end-user", "Ivy");
    public static final Contact IVY =
            People.contactIn("FR", "ivy", "Ivy", People.employee(HERSELF));
    public static final Certification IVYS_JNCIE_M =
            People.certification("jncie-m-400", IVY, Catalogue.JNCIE_M);
    public static final Asset IV1 = Covers.asset("IV1", Catalogue.M320, HERSELF);
    public static final SupportContract I1 = Covers.direct("I1", HERSELF, IV1);

    private Ivy() {}

    /** All records, each after those that it refers to. */
    public static Stream<RegistryRecord> facts() {
        return Stream.of(HERSELF, IVY, IVYS_JNCIE_M, IV1, I1);
    }
}
