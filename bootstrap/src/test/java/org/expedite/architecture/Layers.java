package org.expedite.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The technology that each module may use. Modules without a map have no cycles. */
final class Layers {
    /** Values and collections, including money: libraries without input and output. */
    private static final List<String> PLAIN =
            List.of(
                    "java.lang",
                    "java.lang.annotation",
                    "java.lang.invoke",
                    "java.lang.runtime",
                    "java.math",
                    "java.text",
                    "java.time..",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream",
                    "org.joda.money",
                    "org.jspecify.annotations");

    /** Secrets, their hashes, and addresses of providers. */
    private static final List<String> OF_THE_APPLICATION =
            List.of(
                    "java.net",
                    "java.nio.charset",
                    "java.security",
                    "java.util.random",
                    "java.util.zip");

    private static final List<String> OF_THE_WEB =
            List.of(
                    "com.fasterxml.jackson..",
                    "com.github.benmanes.caffeine.cache",
                    "com.google.i18n.phonenumbers",
                    "de.siegmar.fastcsv.writer",
                    "gg.jte..",
                    "io.github.bucket4j..",
                    "io.micrometer.core.instrument",
                    "io.micronaut.aop",
                    "io.micronaut.context..",
                    "io.micronaut.core..",
                    "io.micronaut.health..",
                    "io.micronaut.http..",
                    "io.micronaut.jackson..",
                    "io.micronaut.json..",
                    "io.micronaut.management.health..",
                    "io.micronaut.runtime.graceful",
                    "io.micronaut.runtime.server..",
                    "io.micronaut.scheduling..",
                    "io.micronaut.security..",
                    "io.micronaut.validation..",
                    "io.micronaut.web.router..",
                    "reactor.core..",
                    "io.nayuki.qrcodegen",
                    "io.netty.buffer",
                    "io.netty.channel",
                    "io.netty.handler.codec..",
                    "io.netty.handler.timeout",
                    "io.netty.util..",
                    "io.swagger.v3.oas.annotations..",
                    "jakarta.inject",
                    "jakarta.validation..",
                    "java.io",
                    "java.net",
                    "java.nio..",
                    "java.security",
                    "java.util.concurrent..",
                    "java.util.zip",
                    "javax.crypto..",
                    "org.apache.commons.fileupload..",
                    "org.reactivestreams",
                    "org.slf4j..");

    private static final List<String> OF_THE_DATABASE =
            List.of(
                    "com.fasterxml.jackson..",
                    "com.ibm.icu.text",
                    "com.mysql.cj..",
                    "com.zaxxer.hikari",
                    "dev.failsafe..",
                    "io.micronaut.context.event",
                    "io.micronaut.core.annotation",
                    "io.micronaut.core.order",
                    "io.micronaut.data..",
                    "io.micronaut.flyway",
                    "io.micronaut.transaction..",
                    "jakarta.inject",
                    "java.io",
                    "java.lang.reflect",
                    "java.net",
                    "java.nio..",
                    "java.security",
                    "java.sql",
                    "java.util.concurrent..",
                    "java.util.logging",
                    "javax.sql",
                    "net.ttddyy.dsproxy..",
                    "org.apache.lucene.analysis..",
                    "org.apache.tika",
                    "org.flywaydb.core..",
                    "org.h2.api",
                    "org.slf4j..");

    private static final List<String> OF_THE_SCHEDULE =
            List.of(
                    "com.github.kagkarlsson.scheduler..",
                    "io.micronaut.core.annotation",
                    "io.micronaut.data..",
                    "java.sql",
                    "java.util.concurrent.atomic",
                    "javax.sql",
                    "org.slf4j..");

    private Layers() {}

    /** Returns the rules of one code base. */
    static List<ArchRule> of(String root) {
        return List.of(
                uses(root, "domain", List.of()),
                uses(root, "application", OF_THE_APPLICATION),
                uses(root, "web", OF_THE_WEB),
                uses(root, "persistence", OF_THE_DATABASE),
                uses(root, "scheduling", OF_THE_SCHEDULE),
                othersInNoCycle(root));
    }

    /** Our own types are left to {@link Maps}, so that each edge is reported by one rule. */
    private static ArchRule uses(String root, String module, List<String> technology) {
        return classes()
                .that()
                .resideInAPackage(root + "." + module + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        Stream.of(PLAIN, technology, List.of(root + ".."))
                                .flatMap(List::stream)
                                .toArray(String[]::new))
                .as(module + " uses only the technology that its list names")
                .because(
                        "technology stays in the adapter that it is for: move the code to that"
                                + " adapter, or add the package to the list in Layers");
    }

    /** The rule for adapters without a map, including unlisted ones. */
    private static ArchRule othersInNoCycle(String root) {
        return slices().assignedFrom(new PackagesOfOthers(root))
                .should()
                .beFreeOfCycles()
                .as("the packages of a module without a map have no cycle")
                .because("one of the packages knows too much: move the type that closes the cycle");
    }

    /** The packages of all modules without a map in {@link Maps}. */
    private record PackagesOfOthers(String root) implements SliceAssignment {
        private static final Set<String> MAPPED =
                Set.of("domain", "application", "web", "persistence");

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            if (!name.startsWith(root + ".")) {
                return SliceIdentifier.ignore();
            }
            List<String> parts = List.of(name.substring(root.length() + 1).split("\\.", 3));
            return MAPPED.contains(parts.getFirst())
                    ? SliceIdentifier.ignore()
                    : SliceIdentifier.of(parts.stream().limit(2).toList());
        }

        @Override
        public String getDescription() {
            return "the packages of modules without a map";
        }
    }
}
