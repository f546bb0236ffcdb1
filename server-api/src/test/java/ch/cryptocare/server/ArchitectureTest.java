package ch.cryptocare.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shape of the server, as docs/architecture.md tells it. */
class ArchitectureTest {
    private static final String ROOT = "ch.cryptocare.server";
    private static final Set<String> NOT_MODULES = Set.of("platform", "tables", "demo");

    private static final JavaClasses SERVER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void domainKnowsOnlyJavaAndTheSharedVocabulary() {
        classes()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "ch.cryptocare.common.value..",
                        "ch.cryptocare.common.problem..",
                        ROOT + ".(*).domain..",
                        "org.jspecify..")
                .because("rules must be readable and testable without any machinery")
                .check(SERVER);
    }

    @Test
    void useCasesKnowNoTechnology() {
        classes()
                .that()
                .resideInAPackage("..usecases..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "ch.cryptocare.common.value..",
                        "ch.cryptocare.common.problem..",
                        ROOT + ".platform",
                        ROOT + ".(*)",
                        ROOT + ".(*).domain..",
                        ROOT + ".(*).usecases..",
                        ROOT + ".payments.bolt11",
                        "org.jspecify..")
                .because("a use case must run with fakes, in milliseconds")
                .check(SERVER);
    }

    @Test
    void readingALightningInvoiceIsPureComputation() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".payments.bolt11")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.bouncycastle..", "org.jspecify..", ROOT + ".payments.bolt11")
                .because("use cases may call it, and must run without any machinery")
                .check(SERVER);
    }

    @Test
    void onlyDbPackagesTalkSql() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..db..", ROOT + ".tables..", ROOT + ".platform..", ROOT)
                .and()
                .haveSimpleNameNotEndingWith("Module")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", ROOT + ".tables..")
                .because("what is stored, and how, is a door's business")
                .check(SERVER);
    }

    @Test
    void onlyThePlatformKnowsTheWebServer() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".platform.http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..")
                .because("routes are bound to the contract, not to a web server")
                .check(SERVER);
    }

    @Test
    void thePlatformKnowsNoModule() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT,
                        ROOT + ".auth..",
                        ROOT + ".scheduling..",
                        ROOT + ".payments..",
                        ROOT + ".telehealth..",
                        ROOT + ".messaging..",
                        ROOT + ".certificates..",
                        ROOT + ".learning..",
                        ROOT + ".legal..",
                        ROOT + ".operations..")
                .because("every module stands on it")
                .check(SERVER);
    }

    @Test
    void modulesMeetOnlyAtTheirFrontDoors() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".(*)..")
                .and()
                .resideOutsideOfPackages(ROOT + ".demo..")
                .should(useOtherModulesOnlyThroughTheirRootPackage())
                .because("what others may use is answered by opening one folder")
                .check(SERVER);
    }

    @Test
    void modulesFormNoCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(SERVER);
    }

    @Test
    void onlyAnInjectedClockTellsTheTime() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Main")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("time is an input")
                .check(SERVER);
    }

    @Test
    void nobodyWritesToTheConsoleButMain() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("what happens goes to the log")
                .check(SERVER);
    }

    @Test
    void useCasesStartNoThreads() {
        noClasses()
                .that()
                .resideInAPackage("..usecases..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.concurrent..")
                .because("a transaction does not cross to another thread")
                .check(SERVER);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|Dto|Data|Info)")
                .because("such a name tells nothing")
                .check(SERVER);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("..usecases..")
                .should()
                .notHaveRawReturnType(Object.class)
                .check(SERVER);
    }

    private static ArchCondition<JavaClass> useOtherModulesOnlyThroughTheirRootPackage() {
        return new ArchCondition<>("use other modules only through their root package") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                for (var dependency : user.getDirectDependenciesFromSelf()) {
                    var used = dependency.getTargetClass();
                    var module = module(used);
                    if (module.isEmpty() || module.equals(module(user)) || NOT_MODULES.contains(module)) continue;
                    if (!used.getPackageName().equals(ROOT + "." + module)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static String module(JavaClass type) {
        var prefix = ROOT + ".";
        if (!type.getPackageName().startsWith(prefix)) return "";
        return type.getPackageName().substring(prefix.length()).split("\\.", -1)[0];
    }
}
