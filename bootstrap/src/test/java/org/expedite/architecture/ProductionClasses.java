package org.expedite.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.Locations;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expedite.application.UnitOfWork;
import org.expedite.domain.cases.SupportCase;

/** The production classes of all modules, as compiled from our sources. */
final class ProductionClasses {
    /** The root package of our code. */
    static final String ROOT = "org.expedite";

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ProductionClasses::isWritten)
                    .importLocations(modules(Locations.ofPackage(ROOT)));

    private ProductionClasses() {}

    /** All production classes. */
    static JavaClasses classes() {
        return CLASSES;
    }

    /**
     * Classes of each module on the class path with packages of ours, including unknown modules,
     * and excluding test code.
     */
    static Set<Location> modules(Set<Location> ours) {
        return ours.stream()
                .filter(location -> !location.contains("/test-classes/"))
                .filter(location -> !location.contains("-tests.jar!"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The packages that the modules of the core export. */
    static Set<String> exported() {
        return Stream.of(SupportCase.class, UnitOfWork.class)
                .flatMap(anchor -> ModuleFinder.of(home(anchor)).findAll().stream())
                .map(ModuleReference::descriptor)
                .flatMap(module -> module.exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    /** Returns whether the class has a source; generated classes are recognized by their names. */
    static boolean isWritten(Location location) {
        return !location.contains("/$") && !location.contains("$Intercepted");
    }

    private static Path home(Class<?> anchor) {
        try {
            return Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
