package org.expedite.application.examples;

import java.util.stream.Stream;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.registry.RegistryRecord;

/** A support partner. Its employee Pat holds the right certification but is no end user. */
public final class Fastnet {
    public static final Organization FASTNET = People.partner("fastnet", "Fastnet", "+4930555010");
    public static final Contact PAT = People.contact("pat", "Pat", People.employee(FASTNET));
    public static final Certification PATS_JNCIE_M =
            People.certification("jncie-m-300", PAT, Catalogue.JNCIE_M);

    private Fastnet() {}

    /** All records, each after those that it refers to. */
    public static Stream<RegistryRecord> facts() {
        return Stream.of(FASTNET, PAT, PATS_JNCIE_M);
    }
}
