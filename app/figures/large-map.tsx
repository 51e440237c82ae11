import { useEffect, useId, useRef, useState } from "react";
import { Button } from "#app/components/button.tsx";
import { Checkbox } from "#app/components/checkbox.tsx";
import { Field } from "#app/components/field.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Select } from "#app/components/select.tsx";
import { m } from "#app/words/index.ts";
import type { EngineMap } from "#maps/engine/adapter.ts";
import "../styles/figures.css";
import "../styles/large-map.css";
import { FigureMap } from "./figure-map.tsx";
import type { LargeMapData } from "./large-map-data.ts";
import { MapOffers } from "./map-offers.tsx";
import { textOf } from "./map-scene.ts";
import { useEngineMap } from "./use-engine-map.ts";

/**
 * The map of one figure, large. The drawn map with its table is there at once and without scripts; a map to zoom in on
 * takes the place of the drawing when somebody asks for it, and gives it back when anything goes wrong.
 */
export function LargeMap({ data }: { data: LargeMapData }) {
	const { card, shapes, offers, token } = data;
	const container = useRef<HTMLDivElement>(null);
	const [chosen, setChosen] = useState<string | null>(null);
	const [pointed, setPointed] = useState<string | null>(null);
	const { state, map, open, close } = useEngineMap(data, container, {
		chosen: setChosen,
		pointed: setPointed,
	});
	const panel = useRef<HTMLDivElement>(null);
	const zooms = state === "shown";
	const zoomed = useRef(zooms);
	useEffect(() => {
		// What was pressed is gone, and what takes its place is read from its beginning.
		if (zoomed.current !== zooms) panel.current?.focus();
		zoomed.current = zooms;
	}, [zooms]);
	useEffect(() => map?.point(pointed), [map, pointed]);
	const choose = (place: string | null) => {
		setChosen(place);
		map?.choose(place);
	};
	return (
		<div className={zooms ? "large-map large-map--zooms" : "large-map"}>
			<div ref={panel} tabIndex={-1} className="large-map__panel">
				{data.areas && !zooms && (
					<Ask busy={state === "loading"} failed={state === "failed"} token={token} onOpen={open} />
				)}
				{data.areas && zooms && map && (
					<Steering
						map={map}
						areas={data.areas}
						chosen={chosen}
						hasOffers={offers.length > 0}
						onChoose={choose}
						onClose={() => {
							setChosen(null);
							close();
						}}
						told={chosen ? textOf(card, chosen) : ""}
					/>
				)}
			</div>
			<div className="map-engine" ref={container} />
			<FigureMap
				card={card}
				shapes={shapes}
				beside={{
					highlighted: pointed ?? chosen,
					onHighlight: setPointed,
					onChoose: zooms ? choose : undefined,
				}}
			/>
			<MapOffers offers={offers} />
		</div>
	);
}

interface AskProps {
	busy: boolean;
	failed: boolean;
	token: string | null;
	onOpen: (token: string | null) => void;
}

/** Asks for the map to zoom in on, and first whether Mapbox may be asked. */
function Ask({ busy, failed, token, onOpen }: AskProps) {
	const [agreed, setAgreed] = useState(false);
	return (
		<div className="large-map__ask needs-script">
			{failed && <Notice live="status">{m.large_map_failed()}</Notice>}
			{token && (
				<Checkbox
					label={m.large_map_mapbox()}
					description={m.large_map_mapbox_hint()}
					checked={agreed}
					onChange={(event) => setAgreed(event.currentTarget.checked)}
				/>
			)}
			<div>
				<Button type="button" busy={busy} onClick={() => onOpen(agreed ? token : null)}>
					{m.large_map_zoom()}
				</Button>
			</div>
		</div>
	);
}

interface SteeringProps {
	map: EngineMap;
	areas: NonNullable<LargeMapData["areas"]>;
	chosen: string | null;
	hasOffers: boolean;
	/** the value of the chosen area in words */
	told: string;
	onChoose: (place: string | null) => void;
	onClose: () => void;
}

/** What steers the map without dragging: going to a wijk, and what lies on it. */
function Steering({ map, areas, chosen, hasOffers, told, onChoose, onClose }: SteeringProps) {
	const id = useId();
	const name = areas.find(({ place }) => place === chosen)?.name;
	return (
		<div className="large-map__steering">
			<Field id={`${id}-place`} label={m.large_map_go()}>
				<Select
					value={chosen ?? ""}
					placeholder={m.large_map_everywhere()}
					options={areas.map((area) => ({ value: area.place, label: area.name }))}
					onChange={(event) => onChoose(event.currentTarget.value || null)}
				/>
			</Field>
			{hasOffers && (
				<Checkbox
					label={m.large_map_offers_layer()}
					onChange={(event) => map.showOffers(event.currentTarget.checked)}
				/>
			)}
			<Button type="button" variant="quiet" onClick={onClose}>
				{m.large_map_back()}
			</Button>
			<p role="status" className="large-map__told">
				{name && (told ? m.map_area({ name, value: told }) : name)}
			</p>
		</div>
	);
}
