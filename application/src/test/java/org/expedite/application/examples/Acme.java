package org.expedite.application.examples;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.expedite.domain.certification.Certification;
import org.expedite.domain.contracts.ContractStatus;
import org.expedite.domain.contracts.SupportContract;
import org.expedite.domain.customers.Contact;
import org.expedite.domain.customers.Organization;
import org.expedite.domain.products.Asset;
import org.expedite.domain.registry.RegistryRecord;

/** The end user of the policy's scenarios: its contacts, and equipment for each kind of cover. */
public final class Acme {
    public static final Organization ACME = People.endUser("acme", "Acme");

    /** Certified for M and T Series. */
    public static final Contact ANA = People.contact("ana", "Ana", People.employee(ACME));

    /** Without any certification. */
    public static final Contact DAN = People.contact("dan", "Dan", People.employee(ACME));

    /** Certified for J Series. */
    public static final Contact BOB = People.contact("bob", "Bob", People.employee(ACME));

    /** Certified, but a contractor. */
    public static final Contact CARL = People.contact("carl", "Carl", People.contractor(ACME));

    public static final Certification ANAS_JNCIE_M =
            People.certification("jncie-m-117", ANA, Catalogue.JNCIE_M);
    public static final Certification BOBS_JNCIE_ER =
            People.certification("jncie-er-200", BOB, Catalogue.JNCIE_ER);
    public static final Certification CARLS_JNCIE_M =
            People.certification("jncie-m-201", CARL, Catalogue.JNCIE_M);

    /** An M320 under the direct contract {@link #C1}, like all up to {@link #JN6}. */
    public static final Asset JN1 = Covers.asset("JN1", Catalogue.M320, ACME);

    public static final Asset JN2 = Covers.asset("JN2", Catalogue.T640, ACME);
    public static final Asset JN3 = Covers.asset("JN3", Catalogue.J6350, ACME);
    public static final Asset JN4 = Covers.asset("JN4", Catalogue.SRX5800, ACME);
    public static final Asset JN5 = Covers.asset("JN5", Catalogue.EX4200, ACME);
    public static final Asset JN6 = Covers.asset("JN6", Catalogue.E320, ACME);

    /** Covered directly until the end of 2028, beyond the end of Ana's certification. */
    public static final Asset LONG_COVERED = Covers.asset("JN7", Catalogue.M320, ACME);

    public static final Asset CONTRACT_ENDED = Covers.asset("JN8", Catalogue.M320, ACME);
    public static final Asset CONTRACT_CANCELLED = Covers.asset("JN9", Catalogue.M320, ACME);
    public static final Asset CONTRACT_SUSPENDED = Covers.asset("JN10", Catalogue.M320, ACME);
    public static final Asset NEVER_COVERED = Covers.asset("JN11", Catalogue.M320, ACME);

    /** Under one direct contract that has ended and one that is active. */
    public static final Asset COVERED_AGAIN = Covers.asset("JN12", Catalogue.M320, ACME);

    public static final Asset PARTNER_SUPPORTED = Covers.asset("JN13", Catalogue.M320, ACME);

    /** Under a direct contract and one of a partner, both active. */
    public static final Asset COVERED_TWICE = Covers.asset("JN14", Catalogue.M320, ACME);

    public static final Asset HARDWARE_COVERED = Covers.asset("JN15", Catalogue.M320, ACME);

    /** Under a contract sold by a partner and supported by the vendor. */
    public static final Asset SOLD_BY_PARTNER = Covers.asset("JN16", Catalogue.M320, ACME);

    /** The direct contract of 2026. */
    public static final SupportContract C1 =
            Covers.direct("C1", ACME, JN1, JN2, JN3, JN4, JN5, JN6);

    public static final SupportContract C2 =
            Covers.during(
                    Covers.direct("C2", ACME, LONG_COVERED), day(2026, 1, 1), day(2028, 12, 31));

    /** A contract that ended on the day before {@link Fixture#NOW}. */
    public static final SupportContract C3 =
            Covers.during(
                    Covers.direct("C3", ACME, CONTRACT_ENDED), day(2026, 1, 1), day(2026, 6, 14));

    public static final SupportContract C4 =
            Covers.in(ContractStatus.CANCELLED, Covers.direct("C4", ACME, CONTRACT_CANCELLED));
    public static final SupportContract C5 =
            Covers.in(ContractStatus.SUSPENDED, Covers.direct("C5", ACME, CONTRACT_SUSPENDED));
    public static final SupportContract C6 =
            Covers.during(
                    Covers.direct("C6", ACME, COVERED_AGAIN), day(2025, 1, 1), day(2025, 12, 31));
    public static final SupportContract C7 = Covers.direct("C7", ACME, COVERED_AGAIN);
    public static final SupportContract C8 =
            Covers.via(Covers.direct("C8", ACME, PARTNER_SUPPORTED), Fastnet.FASTNET);
    public static final SupportContract C9 = Covers.direct("C9", ACME, COVERED_TWICE);
    public static final SupportContract C10 =
            Covers.via(Covers.direct("C10", ACME, COVERED_TWICE), Fastnet.FASTNET);
    public static final SupportContract C11 =
            Covers.hardwareOnly(Covers.direct("C11", ACME, HARDWARE_COVERED));
    public static final SupportContract C12 =
            Covers.sold(Covers.direct("C12", ACME, SOLD_BY_PARTNER), Fastnet.FASTNET);

    private Acme() {}

    /** All records, each after those that it refers to. They need the catalogue and Fastnet. */
    public static Stream<RegistryRecord> facts() {
        return Stream.of(
                        Stream.of(ACME, ANA, DAN, BOB, CARL),
                        Stream.of(ANAS_JNCIE_M, BOBS_JNCIE_ER, CARLS_JNCIE_M),
                        Stream.of(JN1, JN2, JN3, JN4, JN5, JN6, LONG_COVERED, CONTRACT_ENDED),
                        Stream.of(CONTRACT_CANCELLED, CONTRACT_SUSPENDED, NEVER_COVERED),
                        Stream.of(COVERED_AGAIN, PARTNER_SUPPORTED, COVERED_TWICE),
                        Stream.of(HARDWARE_COVERED, SOLD_BY_PARTNER),
                        Stream.of(C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12))
                .flatMap(facts -> facts.map(RegistryRecord.class::cast));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
