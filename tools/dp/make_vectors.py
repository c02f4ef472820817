"""Writes test/dp-icl/accountant/vectors.jsonl: what dp-accounting and opendp say of mechanisms and compositions.

    python -m venv VENV && VENV/bin/pip install -r tools/dp/requirements.txt
    VENV/bin/python tools/dp/make_vectors.py

One JSON object a line: `what` is asked (a key of the test), its `input`, the `expected` value, the `reference` that gave it with
its version, and whether it is `exact`, a closed form up to rounding, or a bound or numerical value that ours must not be above.
"""

import importlib.metadata
import itertools
import json
import math
import pathlib
import warnings

import mpmath
import opendp.prelude as dp
from dp_accounting import dp_event, gaussian_mechanism
from dp_accounting.pld import common
from dp_accounting.pld import privacy_loss_distribution as pld
from dp_accounting.pld import privacy_loss_mechanism as plm
from dp_accounting.rdp import rdp_privacy_accountant as rdp

warnings.filterwarnings("ignore")
dp.enable_features("contrib", "honest-but-curious", "idealized-numerics")

GOOGLE = "dp-accounting " + importlib.metadata.version("dp-accounting")
OPENDP = "opendp " + importlib.metadata.version("opendp")
MPMATH = "mpmath " + importlib.metadata.version("mpmath")
mpmath.mp.dps = 30
REAL = (dp.atom_domain(T=float, nan=False), dp.absolute_distance(float))
WHOLE = (dp.atom_domain(T=int), dp.absolute_distance(int))

lines = []


def add(what, given, expected, reference, exact):
    expected = float(expected)
    if not (math.isfinite(expected) and expected > 0):
        return
    lines.append({"what": what, "input": given, "expected": expected, "reference": reference, "exact": bool(exact)})


def gaussian_of_rho(rho):
    return dp.c.make_zCDP_to_approxDP(dp.m.make_gaussian(*REAL, scale=math.sqrt(1 / (2 * rho))))


# Conversions.

def conversions():
    for rho, delta in itertools.product(
        ["0.001", "0.005", "0.0406", "0.1", "0.1394", "0.5", "1.4776", "5", "20"],
        ["1e-4", "1e-5", "1e-6", "1e-8", "1e-10", "1e-12"],
    ):
        # opendp takes the width of a noise: the ρ that it has is read back, so that no digit is lost on the way.
        measurement = gaussian_of_rho(float(rho))
        seen = dp.m.make_gaussian(*REAL, scale=math.sqrt(1 / (2 * float(rho)))).map(1.0)
        add("epsilon of rho", {"rho": repr(seen), "delta": delta}, measurement.map(1.0).epsilon(float(delta)), OPENDP, True)
    for rho, epsilon in itertools.product(
        ["0.005", "0.0406", "0.1", "0.1394", "0.5", "1.4776"], ["0.25", "0.5", "1", "2", "3", "4", "8"]
    ):
        measurement = gaussian_of_rho(float(rho))
        seen = dp.m.make_gaussian(*REAL, scale=math.sqrt(1 / (2 * float(rho)))).map(1.0)
        value = measurement.map(1.0).delta(float(epsilon))
        if 1e-8 < value < 0.5:
            add("delta of rho", {"rho": repr(seen), "epsilon": epsilon}, value, OPENDP, True)
    for epsilon, delta in itertools.product(["0.1", "0.5", "1", "2", "4", "8"], ["1e-4", "1e-6", "1e-9"]):
        low, high = 1e-9, 50.0
        for _ in range(100):
            middle = (low + high) / 2
            if gaussian_of_rho(middle).map(1.0).epsilon(float(delta)) <= float(epsilon):
                low = middle
            else:
                high = middle
        add("rho within", {"epsilon": epsilon, "delta": delta}, low, OPENDP, True)
    for order, loss, delta in itertools.product([1.5, 2, 4.25, 16, 64, 512], [0.01, 0.2, 1.5], ["1e-5", "1e-9"]):
        value, _ = rdp.compute_epsilon([order], [loss], float(delta))
        add("epsilon at order", {"order": order, "loss": loss, "delta": delta}, value, GOOGLE, True)
    for epsilon in ["0.01", "0.1", "0.5", "1", "2", "4"]:
        laplace = dp.m.make_laplace(*REAL, scale=1.0)
        value = dp.c.make_pureDP_to_zCDP(laplace).map(float(epsilon))
        add("rho of pure", {"epsilon": epsilon}, value, OPENDP, False)


# Mechanisms, one at a time.

def costs():
    for sensitivity, scale in itertools.product([1, 2, 3], [0.5, 1, 2.5, 10, 40]):
        given = {"sensitivity": sensitivity, "scale": scale}
        add("pure of laplace", given, dp.m.make_laplace(*REAL, scale=float(scale)).map(float(sensitivity)), OPENDP, True)
        add("pure of discrete laplace", given, dp.m.make_laplace(*WHOLE, scale=float(scale)).map(sensitivity), OPENDP, True)
        for epsilon in [0.05, 0.3, 1, 2]:
            asked = {**given, "epsilon": repr(epsilon)}
            value = plm.LaplacePrivacyLoss(scale, sensitivity=sensitivity).get_delta_for_epsilon(epsilon)
            if value > 1e-8:
                add("delta of laplace", asked, value, GOOGLE, True)
            value = plm.DiscreteLaplacePrivacyLoss(1 / scale, sensitivity=sensitivity).get_delta_for_epsilon(epsilon)
            if value > 1e-8:
                add("delta of discrete laplace", asked, value, GOOGLE, True)
    for sensitivity, deviation in itertools.product([1, 2], [0.5, 1, 3, 8, 30]):
        given = {"sensitivity": sensitivity, "standardDeviation": deviation}
        add("rho of gaussian", given, dp.m.make_gaussian(*REAL, scale=float(deviation)).map(float(sensitivity)), OPENDP, True)
        add("rho of discrete gaussian", given, dp.m.make_gaussian(*WHOLE, scale=float(deviation)).map(sensitivity), OPENDP, True)
        for epsilon in [0.1, 0.5, 1, 3]:
            asked = {**given, "epsilon": repr(epsilon)}
            value = plm.GaussianPrivacyLoss(deviation, sensitivity=sensitivity).get_delta_for_epsilon(epsilon)
            if value > 1e-8:
                add("delta of gaussian", asked, value, GOOGLE, True)
            value = plm.DiscreteGaussianPrivacyLoss(deviation, sensitivity=sensitivity).get_delta_for_epsilon(epsilon)
            if value > 1e-8:
                # The reference cuts the noise at about 10⁻¹³ of its mass, which is what its value may be wrong by.
                add("delta of discrete gaussian", asked, value, GOOGLE, value > 1e-4)
    for deviation, delta in itertools.product([0.6, 1, 2, 5, 20], ["1e-4", "1e-6", "1e-9"]):
        value = gaussian_mechanism.get_epsilon_gaussian(deviation, float(delta))
        given = {"sensitivity": 1, "standardDeviation": deviation, "delta": delta}
        add("epsilon of gaussian", given, value, GOOGLE, True)
    for epsilon, delta in itertools.product(["0.1", "0.5", "1", "4", "8"], ["1e-4", "1e-6", "1e-9"]):
        value = gaussian_mechanism.get_sigma_gaussian(float(epsilon), float(delta))
        add("calibrated deviation", {"sensitivity": 1, "epsilon": epsilon, "delta": delta}, value, GOOGLE, True)
    for scale, sensitivity, monotone in itertools.product([0.5, 1, 4, 20], [0.5, 1, 2], [False, True]):
        given = {"sensitivity": sensitivity, "scale": scale, "monotone": monotone}
        space = (dp.vector_domain(dp.atom_domain(T=float, nan=False)), dp.linf_distance(T=float, monotonic=monotone))
        pure = dp.m.make_noisy_max(*space, dp.max_divergence(), scale=float(scale)).map(float(sensitivity))
        add("pure of permute-and-flip", given, pure, OPENDP, True)
        concentrated = dp.m.make_noisy_max(*space, dp.zero_concentrated_divergence(), scale=float(scale)).map(float(sensitivity))
        add("rho of exponential mechanism", given, concentrated, OPENDP, True)


# Rényi curves.

def curves():
    orders = [1.25, 1.5, 2, 3, 4.5, 8, 12.75, 32, 64]
    for epsilon, order in itertools.product([0.05, 0.5, 2], orders):
        add("loss of laplace", {"sensitivity": 1, "scale": 1 / epsilon, "order": order}, rdp._laplace_rdp(epsilon, order), GOOGLE, True)
    for epsilon, order in itertools.product([0.1, 0.7, 3], orders):
        # Of two outcomes one is reported truly with probability 1 − noise/2.
        noise = 2 / (1 + math.exp(epsilon))
        value = rdp._randomized_response_rdp_replace_one(noise, 2, order)
        add("loss of randomised response", {"epsilon": repr(epsilon), "order": order}, value, GOOGLE, True)
    for (rate, deviation), order in itertools.product([(0.01, 1.0), (0.1, 0.7), (0.05, 2.0), (0.5, 3.0), (0.25, 1.5)], orders):
        value = rdp._compute_rdp_poisson_subsampled_gaussian(rate, deviation, [order])[0]
        given = {"rate": rate, "standardDeviation": deviation, "order": order}
        # Whole orders are sums near 1 of which it takes the logarithm, right to about 10⁻¹⁵. In fractional orders it takes all
        # coefficients of a series for positive, which every other one is not, and so reports too much.
        add("loss of sampled gaussian", given, value, GOOGLE, order == int(order) and value * (order - 1) > 1e-5)
        add("loss of sampled gaussian", given, sampled_gaussian_loss(rate, deviation, order), MPMATH + ", quadrature", True)
    for scale, order in itertools.product([1, 4, 20], orders):
        given = {"sensitivity": 1, "scale": scale, "monotone": True, "order": order}
        value = bounded_range_loss(mpmath.mpf(1) / scale, mpmath.mpf(order))
        add("loss of exponential mechanism", given, value, MPMATH + ", Dong, Durfee and Rogers 2020", True)


def sampled_gaussian_loss(rate, deviation, order):
    q, s, a = mpmath.mpf(rate), mpmath.mpf(deviation), mpmath.mpf(order)
    density = lambda z: mpmath.exp(-z * z / (2 * s * s)) / (s * mpmath.sqrt(2 * mpmath.pi))
    moment = lambda z: density(z) * (1 - q + q * mpmath.exp((2 * z - 1) / (2 * s * s))) ** a
    points = [-40 * s + i * (80 * s + a) / 60 for i in range(61)]
    return mpmath.log(mpmath.quad(moment, points)) / (a - 1)


def bounded_range_loss(width, order):
    def loss(t):
        q = mpmath.expm1(t) / mpmath.expm1(width)
        return mpmath.log(q * mpmath.exp(order * (width - t)) + (1 - q) * mpmath.exp(-order * t)) / (order - 1)

    low, high = mpmath.mpf(0), width
    for _ in range(150):
        left, right = low + (high - low) / 3, high - (high - low) / 3
        low, high = (left, high) if loss(left) < loss(right) else (low, right)
    return loss(low)


def optimal_delta(epsilon, count, target):
    """What so many randomised responses give at an ε: Kairouz, Oh and Viswanath 2015, theorem 3.3, in 30 digits."""
    e, t = mpmath.mpf(epsilon), mpmath.mpf(target)
    lie = 1 / (1 + mpmath.exp(e))
    return mpmath.fsum(
        mpmath.binomial(count, k) * (1 - lie) ** (count - k) * lie**k * (1 - mpmath.exp(t - (count - 2 * k) * e))
        for k in range(count + 1)
        if (count - 2 * k) * e > t
    )


def sampling():
    directions = {"removal": plm.AdjacencyType.REMOVE, "addition": plm.AdjacencyType.ADD}
    for (name, kind), deviation, rate, epsilon in itertools.product(
        directions.items(), [0.8, 2], [0.1, 0.5], [0.1, 0.5]
    ):
        loss = plm.GaussianPrivacyLoss(deviation, sampling_prob=rate, adjacency_type=kind)
        value = loss.get_delta_for_epsilon(epsilon)
        if value > 1e-7:
            given = {"direction": name, "standardDeviation": deviation, "rate": rate, "epsilon": repr(epsilon)}
            add("delta of sampled gaussian", given, value, GOOGLE, True)
    for epsilon, (size, population) in itertools.product([0.1, 1.0, 3.0], [(1, 100), (2, 10), (9, 10)]):
        space = (dp.vector_domain(dp.atom_domain(bounds=(0.0, 10.0)), size=size), dp.symmetric_distance())
        total = dp.t.make_sum(*space)
        noisy = total >> dp.m.then_laplace(scale=total.map(2) / epsilon)
        sampled = dp.c.make_population_amplification(noisy, population_size=population)
        given = {"epsilon": repr(noisy.map(2)), "rate": size / population}
        add("sampled pure", given, sampled.map(2), OPENDP, True)


# Compositions: every reference that can tell is asked; ours must not be above the least of them.

def part(mechanism, count, **given):
    return {"mechanism": mechanism, "count": count, **given}


def event_of(p):
    kind = p["mechanism"]
    if kind == "laplace":
        return dp_event.LaplaceDpEvent(p["scale"] / p["sensitivity"])
    if kind == "gaussian":
        return dp_event.GaussianDpEvent(p["standardDeviation"] / p["sensitivity"])
    if kind == "sampled gaussian":
        return dp_event.PoissonSampledDpEvent(p["rate"], dp_event.GaussianDpEvent(p["standardDeviation"]))
    return None


def distribution_of(p):
    kind = p["mechanism"]
    if kind == "laplace":
        return pld.from_laplace_mechanism(p["scale"], sensitivity=p["sensitivity"])
    if kind == "discrete laplace":
        return pld.from_discrete_laplace_mechanism(p["sensitivity"] / p["scale"] / p["sensitivity"], sensitivity=p["sensitivity"])
    if kind == "gaussian":
        return pld.from_gaussian_mechanism(p["standardDeviation"], sensitivity=p["sensitivity"])
    if kind == "discrete gaussian":
        return pld.from_discrete_gaussian_mechanism(p["standardDeviation"], sensitivity=p["sensitivity"])
    if kind == "sampled gaussian":
        return pld.from_gaussian_mechanism(p["standardDeviation"], sampling_prob=p["rate"])
    return pld.from_privacy_parameters(common.DifferentialPrivacyParameters(pure_of(p), 0))


def pure_of(p):
    kind = p["mechanism"]
    if kind in ("laplace", "discrete laplace"):
        return p["sensitivity"] / p["scale"]
    if kind in ("exponential mechanism", "permute-and-flip"):
        return p["sensitivity"] / p["scale"] * (1 if p["monotone"] else 2)
    if kind == "pure":
        return float(p["epsilon"])
    return None


def opendp_of(p):
    """The measurement and its distance, measured in ρ where there is a ρ, else None."""
    kind = p["mechanism"]
    if kind == "laplace":
        return dp.c.make_pureDP_to_zCDP(dp.m.make_laplace(*REAL, scale=float(p["scale"]))).map(float(p["sensitivity"]))
    if kind == "discrete laplace":
        return dp.c.make_pureDP_to_zCDP(dp.m.make_laplace(*WHOLE, scale=float(p["scale"]))).map(p["sensitivity"])
    if kind == "gaussian":
        return dp.m.make_gaussian(*REAL, scale=float(p["standardDeviation"])).map(float(p["sensitivity"]))
    if kind == "discrete gaussian":
        return dp.m.make_gaussian(*WHOLE, scale=float(p["standardDeviation"])).map(p["sensitivity"])
    if kind in ("exponential mechanism", "permute-and-flip"):
        space = (dp.vector_domain(dp.atom_domain(T=float, nan=False)), dp.linf_distance(T=float, monotonic=p["monotone"]))
        measure = dp.zero_concentrated_divergence() if kind == "exponential mechanism" else dp.max_divergence()
        noisy = dp.m.make_noisy_max(*space, measure, scale=float(p["scale"]))
        return (noisy if kind == "exponential mechanism" else dp.c.make_pureDP_to_zCDP(noisy)).map(float(p["sensitivity"]))
    if kind == "pure":
        return dp.c.make_pureDP_to_zCDP(dp.m.make_laplace(*REAL, scale=1.0)).map(float(p["epsilon"]))
    return None


def compose(parts, delta):
    given = {"parts": parts, "delta": delta}
    events = [event_of(p) for p in parts]
    if all(events):
        accountant = rdp.RdpAccountant()
        for event, p in zip(events, parts):
            accountant.compose(event, p["count"])
        add("composed epsilon", given, accountant.get_epsilon(float(delta)), GOOGLE + ", RDP", False)
    composed = None
    for p in parts:
        own = distribution_of(p)
        own = own.self_compose(p["count"]) if p["count"] > 1 else own
        composed = own if composed is None else composed.compose(own)
    add("composed epsilon", given, composed.get_epsilon_for_delta(float(delta)), GOOGLE + ", PLD", False)
    pures = [pure_of(p) for p in parts]
    if all(pures):
        add("composed epsilon", given, sum(e * p["count"] for e, p in zip(pures, parts)), OPENDP + ", pure", False)
    rhos = [opendp_of(p) for p in parts]
    if all(rhos):
        rho = sum(r * p["count"] for r, p in zip(rhos, parts))
        value = gaussian_of_rho(rho).map(1.0).epsilon(float(delta))
        add("composed epsilon", given, value, OPENDP + ", zCDP", False)


def compositions():
    laplace = lambda count, scale: part("laplace", count, sensitivity=1, scale=scale)
    gaussian = lambda count, deviation: part("gaussian", count, sensitivity=1, standardDeviation=deviation)
    vote = lambda count, scale: part("exponential mechanism", count, sensitivity=1, scale=scale, monotone=True)
    flip = lambda count, scale: part("permute-and-flip", count, sensitivity=1, scale=scale, monotone=True)
    pure = lambda count, epsilon: part("pure", count, epsilon=epsilon)
    whole = lambda count, deviation: part("discrete gaussian", count, sensitivity=1, standardDeviation=deviation)
    steps = lambda count, scale, sensitivity: part("discrete laplace", count, sensitivity=sensitivity, scale=scale)
    sampled = lambda count, rate, deviation: part("sampled gaussian", count, rate=rate, standardDeviation=deviation)
    cases = [
        *[[vote(k, s)] for k, s in [(2, 1), (5, 5), (20, 10), (40, 16), (100, 10), (200, 50)]],
        *[[flip(k, s)] for k, s in [(2, 1), (4, 4), (10, 10), (50, 20)]],
        *[[pure(k, e)] for k, e in [(1, "1"), (2, "1"), (10, "0.1"), (30, "0.2"), (100, "0.05")]],
        *[[gaussian(k, d)] for k, d in [(1, 2), (10, 5), (100, 30), (40, 16)]],
        *[[laplace(k, s)] for k, s in [(1, 2), (2, 1), (10, 10), (50, 20), (100, 10)]],
        *[[whole(k, d)] for k, d in [(1, 2), (10, 5), (40, 12)]],
        *[[steps(k, s, n)] for k, s, n in [(2, 2, 1), (10, 10, 1), (20, 30, 2)]],
        *[[sampled(k, q, d)] for k, q, d in [(10, 0.1, 1.5), (100, 0.05, 1.2), (200, 0.01, 1.0)]],
        [vote(5, 5), flip(1, 2)],
        [vote(20, 20), gaussian(10, 16)],
        [laplace(5, 10), gaussian(5, 8)],
        [pure(3, "0.3"), pure(5, "0.1")],
        [gaussian(4, 6), whole(4, 6), laplace(2, 8)],
        [flip(2, 3), vote(10, 12), steps(3, 9, 1)],
    ]
    for (count, epsilon), target in itertools.product(
        [(2, "0.5"), (10, "0.1"), (50, "0.1"), (200, "0.05"), (1000, "0.02")], ["0.4", "0.8", "1.5", "2.5"]
    ):
        value = optimal_delta(epsilon, count, target)
        if value > 1e-8:
            given = {"parts": [pure(count, epsilon)], "epsilon": target}
            add("composed delta", given, value, MPMATH + ", Kairouz, Oh and Viswanath 2015", True)
    for parts, delta in itertools.product(cases, ["1e-5", "1e-6"]):
        compose(parts, delta)


conversions()
costs()
curves()
sampling()
compositions()

target = pathlib.Path(__file__).parents[2] / "test/dp-icl/accountant/vectors.jsonl"
target.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
print(len(lines), "vectors,", sum(line["exact"] for line in lines), "exact")
