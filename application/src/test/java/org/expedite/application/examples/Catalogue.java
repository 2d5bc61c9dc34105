package org.expedite.application.examples;

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

/** The shipped product lines, and a model of each. Clause {@code FAQ_LINES}. */
public final class Catalogue {
    public static final Track JNCIE_M = new Track("JNCIE-M");
    public static final Track JNCIE_ER = new Track("JNCIE-ER");

    /** A track of a lower tier, which never qualifies. */
    public static final Track JNCIP_M = new Track("JNCIP-M");

    public static final ProductLine M_SERIES = line("M_SERIES", "M Series", JNCIE_M);
    public static final ProductLine T_SERIES = line("T_SERIES", "T Series", JNCIE_M);
    public static final ProductLine J_SERIES = line("J_SERIES", "J Series", JNCIE_ER);
    public static final ProductLine SRX_SERIES = line("SRX_SERIES", "SRX Series");
    public static final ProductLine EX_SERIES = line("EX_SERIES", "EX Series");
    public static final ProductLine E_SERIES = line("E_SERIES", "E Series");

    public static final Product M320 = product("M320", M_SERIES);
    public static final Product T640 = product("T640", T_SERIES);
    public static final Product J6350 = product("J6350", J_SERIES);
    public static final Product SRX5800 = product("SRX5800", SRX_SERIES);
    public static final Product EX4200 = product("EX4200", EX_SERIES);
    public static final Product E320 = product("E320", E_SERIES);

    private Catalogue() {}

    /** All records, product lines before their models. */
    public static Stream<RegistryRecord> facts() {
        return Stream.of(
                M_SERIES,
                T_SERIES,
                J_SERIES,
                SRX_SERIES,
                EX_SERIES,
                E_SERIES,
                M320,
                T640,
                J6350,
                SRX5800,
                EX4200,
                E320);
    }

    private static ProductLine line(String code, String name, Track... tracks) {
        LocalDate since = LocalDate.of(2002, 1, 1);
        return new ProductLine(
                new ProductLineCode(code),
                name,
                List.of(tracks).stream().map(t -> new ExpertTrack(t, since)).toList());
    }

    private static Product product(String model, ProductLine line) {
        return new Product(new Model(model), line.code(), model + " router");
    }
}
