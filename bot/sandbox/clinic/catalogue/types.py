"""Six appointment types: plain ones, one by video, one with modules, one with services, one not bookable online."""

from bot.sandbox.clinic.catalogue.model import AppointmentType, Module, Service, ServiceType

GP = "00000000fc0a0001"
PHYSIO = "00000000fc0a0002"
VIDEO = "00000000fc0a0003"
HEALTH_CHECK = "00000000fc0a0004"
TRAVEL = "00000000fc0a0005"
SURGERY = "00000000fc0a0006"

_DAY_BEFORE = "Free until 24 hours before. After that half the price is charged, plus £10."

TYPES = (
    AppointmentType(GP, "GP consultation", "See a doctor about anything.", _DAY_BEFORE, 20, 20, 5000, 20),
    AppointmentType(
        PHYSIO, "Physiotherapy", "Wear comfortable clothes.", _DAY_BEFORE, minutes=40, step=20, net=6000, tax=20
    ),
    AppointmentType(
        VIDEO,
        "Video consultation",
        "A doctor by video; the link comes with your appointment.",
        _DAY_BEFORE,
        minutes=15,
        step=15,
        net=4500,
        tax=0,
        video=True,
    ),
    AppointmentType(
        HEALTH_CHECK,
        "Health check",
        "Do not eat for six hours before.",
        _DAY_BEFORE,
        minutes=20,
        step=20,
        net=5000,
        tax=20,
        modules=(
            Module(10381, "Essential", "Blood pressure, cholesterol, glucose.", 4000, 10),
            Module(10382, "Heart", "Essential, and an ECG.", 9000, 20),
            Module(10383, "Complete", "Heart, lungs, bloods and advice.", 16000, 40),
        ),
    ),
    AppointmentType(
        TRAVEL,
        "Travel clinic",
        "Bring your vaccination record.",
        "Free until 24 hours before. Vaccines that were ordered for you are charged.",
        minutes=20,
        step=20,
        net=3000,
        tax=20,
        extras=True,
    ),
    AppointmentType(
        SURGERY,
        "Minor surgery",
        "By referral only. Please call us.",
        "Free until 48 hours before.",
        minutes=40,
        step=20,
        net=15000,
        tax=20,
        online=False,
        referable=True,
    ),
)

SERVICE_TYPES = (ServiceType(501, "Vaccinations"), ServiceType(502, "Blood tests"))

SERVICES = (
    Service(7001, "VAC-HA", "Hepatitis A", 501, 4500, 5, TRAVEL),
    Service(7002, "VAC-TY", "Typhoid", 501, 3500, 5, TRAVEL),
    Service(7003, "VAC-YF", "Yellow fever", 501, 6000, 10, TRAVEL),
    Service(7004, "VAC-RA", "Rabies", 501, 5500, 5, TRAVEL),
    Service(7005, "BLD-HB", "Hepatitis B immunity", 502, 4000, 10, TRAVEL),
    Service(7006, "BLD-MA", "Malaria screen", 502, 5000, 10, TRAVEL),
)
