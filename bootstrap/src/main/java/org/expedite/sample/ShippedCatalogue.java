package org.expedite.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.expedite.domain.certification.Track;
import org.expedite.domain.products.ExpertTrack;
import org.expedite.domain.products.Model;
import org.expedite.domain.products.Product;
import org.expedite.domain.products.ProductLine;
import org.expedite.domain.products.ProductLineCode;
import org.expedite.domain.registry.RegistryRecord;

/** The shipped product lines, with some models of each. Clause {@code FAQ_LINES}. */
public final class ShippedCatalogue {
    private static final LocalDate SINCE = LocalDate.of(2001, 1, 1);

    private ShippedCatalogue() {}

    /** Returns all records; product lines come first, since models refer to them. */
    public static List<RegistryRecord> records() {
        return Stream.of(
                        line("M_SERIES", "M Series Multiservice Edge Routers", "JNCIE-M"),
                        line("T_SERIES", "T Series Core Routers", "JNCIE-M"),
                        line("J_SERIES", "J Series Services Routers", "JNCIE-ER"),
                        line("SRX_SERIES", "SRX Series Services Gateways"),
                        line("EX_SERIES", "EX Series Ethernet Switches"),
                        line("E_SERIES", "E Series Broadband Services Routers"),
                        models("M_SERIES", "M7i", "M10i", "M40e", "M120", "M320"),
                        models("T_SERIES", "T320", "T640", "T1600"),
                        models("J_SERIES", "J2320", "J2350", "J4350", "J6350"),
                        models("SRX_SERIES", "SRX210", "SRX650", "SRX3600", "SRX5800"),
                        models("EX_SERIES", "EX3200", "EX4200", "EX8208"),
                        models("E_SERIES", "E120", "E320", "ERX1440"))
                .flatMap(records -> records)
                .toList();
    }

    private static Stream<RegistryRecord> line(String code, String name, String... tracks) {
        return Stream.of(
                new ProductLine(
                        new ProductLineCode(code),
                        name,
                        Stream.of(tracks).map(t -> new ExpertTrack(new Track(t), SINCE)).toList()));
    }

    private static Stream<RegistryRecord> models(String line, String... models) {
        return Stream.of(models)
                .map(m -> new Product(new Model(m), new ProductLineCode(line), null));
    }
}
