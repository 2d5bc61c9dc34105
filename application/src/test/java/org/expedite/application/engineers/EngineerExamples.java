package org.expedite.application.engineers;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.expedite.application.examples.Staff;
import org.expedite.application.examples.Texts;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.engineers.Engineer;
import org.expedite.domain.engineers.EngineerId;
import org.expedite.domain.engineers.StaffRole;
import org.expedite.domain.products.ProductLineCode;

/** Engineers of every variant. */
public final class EngineerExamples {
    private EngineerExamples() {}

    /**
     * Engineers in every role: without levels and skills, with some in unusual order, and with
     * many.
     */
    public static Stream<Engineer> variants() {
        String[] many =
                IntStream.range(0, 100)
                        .mapToObj(i -> Texts.longestId("-" + i))
                        .toArray(String[]::new);
        return Stream.of(
                Staff.ENGINEER_L1,
                Staff.ENGINEER_L3,
                Staff.DUTY_MANAGER,
                new Engineer(
                        new EngineerId("both"),
                        "Łucja 🔥",
                        "lucja@center.example",
                        set(TechnicalLevel::new, "Z", "A", "m"),
                        set(ProductLineCode::new, "T", "B", "x"),
                        set(StaffRole::valueOf, "DUTY_MANAGER", "ENGINEER"),
                        true),
                new Engineer(
                        new EngineerId("gone"),
                        "Gone",
                        "gone@center.example",
                        Set.of(),
                        Set.of(),
                        Set.of(StaffRole.ENGINEER),
                        false),
                new Engineer(
                        new EngineerId(Texts.longestId("-engineer")),
                        Texts.ofLength(200),
                        "x".repeat(241) + "@long.example",
                        set(TechnicalLevel::new, many),
                        set(ProductLineCode::new, many),
                        Set.of(StaffRole.ENGINEER),
                        true));
    }

    private static <T> Set<T> set(Function<String, T> of, String... names) {
        return Arrays.stream(names).map(of).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
