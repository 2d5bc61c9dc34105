package org.expedite.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SliceRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What each module may know of what is not ours, and that no packages know each other in turn. */
final class Layers {
    /** Values and collections, money too: all that neither reads nor writes. */
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

    private static final List<String> OF_THE_WEB =
            List.of(
                    "com.fasterxml.jackson..",
                    "com.github.benmanes.caffeine.cache",
                    "com.google.i18n.phonenumbers",
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
                    "io.micronaut.runtime.server..",
                    "io.micronaut.scheduling..",
                    "io.micronaut.security..",
                    "io.micronaut.validation..",
                    "io.micronaut.web.router..",
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
                    "javax.crypto..",
                    "org.apache.commons.fileupload..",
                    "org.reactivestreams",
                    "org.slf4j..");

    private static final List<String> OF_THE_DATABASE =
            List.of(
                    "com.fasterxml.jackson..",
                    "com.mysql.cj..",
                    "dev.failsafe..",
                    "io.micronaut.context.event",
                    "io.micronaut.core.annotation",
                    "io.micronaut.core.order",
                    "io.micronaut.data..",
                    "io.micronaut.transaction..",
                    "java.io",
                    "java.net",
                    "java.nio..",
                    "java.security",
                    "java.sql",
                    "javax.sql",
                    "net.ttddyy.dsproxy..",
                    "org.apache.tika",
                    "org.flywaydb.core.api",
                    "org.flywaydb.core.api.migration",
                    "org.h2.api",
                    "org.slf4j..");

    private static final List<String> OF_THE_SCHEDULE =
            List.of(
                    "com.github.kagkarlsson.scheduler..",
                    "io.micronaut.core.annotation",
                    "io.micronaut.data..",
                    "javax.sql");

    private Layers() {}

    /** All of them, of one house. */
    static List<ArchRule> of(String root) {
        String domain = root + ".domain";
        String application = root + ".application";
        return List.of(
                knows(domain, List.of(domain + "..")),
                knows(application, List.of(application + "..", domain + "..")),
                knows(root + ".web", outside(root, "web", OF_THE_WEB)),
                knows(root + ".persistence", outside(root, "persistence", OF_THE_DATABASE)),
                knows(root + ".scheduling", outside(root, "scheduling", OF_THE_SCHEDULE)),
                inNoCircle(domain),
                inNoCircle(application),
                inNoCircle(root + ".web"),
                inNoCircle(root + ".persistence"),
                othersInNoCircle(root));
    }

    private static ArchRule knows(String room, List<String> more) {
        return classes()
                .that()
                .resideInAPackage(room + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        Stream.concat(PLAIN.stream(), more.stream()).toArray(String[]::new))
                .as(room + " knows only what the list of its layer names");
    }

    private static List<String> outside(String root, String room, List<String> technology) {
        return Stream.concat(
                        technology.stream(),
                        Stream.of(room, "application", "domain").map(r -> root + "." + r + ".."))
                .toList();
    }

    /** Also of adapters that are not named here. */
    private static SliceRule othersInNoCircle(String root) {
        return slices().assignedFrom(new PackagesOfOthers(root))
                .should()
                .beFreeOfCycles()
                .as("the packages of any other adapter know each other in no circle");
    }

    /** The packages of every part of a house but those whose circles have a rule of their own. */
    private record PackagesOfOthers(String root) implements SliceAssignment {
        private static final Set<String> ONES =
                Set.of("domain", "application", "web", "persistence");

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            if (!name.startsWith(root + ".")) {
                return SliceIdentifier.ignore();
            }
            List<String> parts = List.of(name.substring(root.length() + 1).split("\\.", 3));
            return ONES.contains(parts.getFirst())
                    ? SliceIdentifier.ignore()
                    : SliceIdentifier.of(parts.stream().limit(2).toList());
        }

        @Override
        public String getDescription() {
            return "the packages of any other adapter";
        }
    }

    private static SliceRule inNoCircle(String room) {
        return slices().matching(room + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("the packages of " + room + " know each other in no circle");
    }
}
