// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './1password.ts';
import { entry as entry1 } from './3scale.ts';
import { entry as entry2 } from './abstract.ts';
import { entry as entry3 } from './abuseipdb.ts';
import { entry as entry4 } from './accuweather.ts';
import { entry as entry5 } from './adafruit.ts';
import { entry as entry6 } from './adobe.ts';
import { entry as entry7 } from './adzuna.ts';
import { entry as entry8 } from './aeroworkflow.ts';
import { entry as entry9 } from './age.ts';
import { entry as entry10 } from './agora.ts';
import { entry as entry11 } from './ahrefs.ts';
import { entry as entry12 } from './aikido.ts';
import { entry as entry13 } from './airbrake.ts';
import { entry as entry14 } from './airship.ts';
import { entry as entry15 } from './airtable.ts';
import { entry as entry16 } from './aiven.ts';
import { entry as entry17 } from './algolia.ts';
import { entry as entry18 } from './alibaba.ts';
import { entry as entry19 } from './alpha-vantage.ts';
import { entry as entry20 } from './ambee.ts';
import { entry as entry21 } from './amplitude.ts';
import { entry as entry22 } from './anthropic.ts';
import { entry as entry23 } from './anypoint.ts';
import { entry as entry24 } from './apideck.ts';
import { entry as entry25 } from './apiflash.ts';
import { entry as entry26 } from './apify.ts';
import { entry as entry27 } from './apilayer.ts';
import { entry as entry28 } from './apollo.ts';
import { entry as entry29 } from './apollo-graphos.ts';
import { entry as entry30 } from './appcues.ts';
import { entry as entry31 } from './appfollow.ts';
import { entry as entry32 } from './appoptics.ts';
import { entry as entry33 } from './artifactory.ts';
import { entry as entry34 } from './asaas.ts';
import { entry as entry35 } from './asana.ts';
import { entry as entry36 } from './assemblyai.ts';
import { entry as entry37 } from './atlassian.ts';
import { entry as entry38 } from './auth0.ts';
import { entry as entry39 } from './authorization-header.ts';
import { entry as entry40 } from './authress.ts';
import { entry as entry41 } from './autodesk.ts';
import { entry as entry42 } from './avaza.ts';
import { entry as entry43 } from './aviationstack.ts';
import { entry as entry44 } from './aws.ts';
import { entry as entry45 } from './axiom.ts';
import { entry as entry46 } from './axonaut.ts';
import { entry as entry47 } from './aylien.ts';
import { entry as entry48 } from './ayrshare.ts';
import { entry as entry49 } from './azure.ts';
import { entry as entry50 } from './backblaze.ts';
import { entry as entry51 } from './bannerbear.ts';
import { entry as entry52 } from './baremetrics.ts';
import { entry as entry53 } from './baseten.ts';
import { entry as entry54 } from './beamer.ts';
import { entry as entry55 } from './beebole.ts';
import { entry as entry56 } from './besttime.ts';
import { entry as entry57 } from './betterstack.ts';
import { entry as entry58 } from './billomat.ts';
import { entry as entry59 } from './binance.ts';
import { entry as entry60 } from './bird.ts';
import { entry as entry61 } from './bitbucket.ts';
import { entry as entry62 } from './bitcoinaverage.ts';
import { entry as entry63 } from './bitfinex.ts';
import { entry as entry64 } from './bitly.ts';
import { entry as entry65 } from './bitmex.ts';
import { entry as entry66 } from './bitrise.ts';
import { entry as entry67 } from './bitstamp.ts';
import { entry as entry68 } from './bittrex.ts';
import { entry as entry69 } from './bitwarden.ts';
import { entry as entry70 } from './blazemeter.ts';
import { entry as entry71 } from './blitapp.ts';
import { entry as entry72 } from './blocknative.ts';
import { entry as entry73 } from './blogger.ts';
import { entry as entry74 } from './blynk.ts';
import { entry as entry75 } from './bolt.ts';
import { entry as entry76 } from './borgbase.ts';
import { entry as entry77 } from './box.ts';
import { entry as entry78 } from './braintree.ts';
import { entry as entry79 } from './brandfetch.ts';
import { entry as entry80 } from './brave.ts';
import { entry as entry81 } from './braze.ts';
import { entry as entry82 } from './brevo.ts';
import { entry as entry83 } from './browserbase.ts';
import { entry as entry84 } from './browserless.ts';
import { entry as entry85 } from './browserstack.ts';
import { entry as entry86 } from './browshot.ts';
import { entry as entry87 } from './buddy.ts';
import { entry as entry88 } from './buddyns.ts';
import { entry as entry89 } from './bugherd.ts';
import { entry as entry90 } from './bugsnag.ts';
import { entry as entry91 } from './buildkite.ts';
import { entry as entry92 } from './bulksms.ts';
import { entry as entry93 } from './bunny.ts';
import { entry as entry94 } from './buttercms.ts';
import { entry as entry95 } from './bybit.ts';
import { entry as entry96 } from './calendarific.ts';
import { entry as entry97 } from './calendly.ts';
import { entry as entry98 } from './calorieninjas.ts';
import { entry as entry99 } from './canny.ts';
import { entry as entry100 } from './canva.ts';
import { entry as entry101 } from './capsule-crm.ts';
import { entry as entry102 } from './carbon-interface.ts';
import { entry as entry103 } from './cashfree.ts';
import { entry as entry104 } from './caspio.ts';
import { entry as entry105 } from './censys.ts';
import { entry as entry106 } from './centralstationcrm.ts';
import { entry as entry107 } from './cerebras.ts';
import { entry as entry108 } from './cexio.ts';
import { entry as entry109 } from './chargebee.ts';
import { entry as entry110 } from './chartmogul.ts';
import { entry as entry111 } from './chatbot.ts';
import { entry as entry112 } from './chatfuel.ts';
import { entry as entry113 } from './checkly.ts';
import { entry as entry114 } from './checkout.ts';
import { entry as entry115 } from './checkvist.ts';
import { entry as entry116 } from './cicero.ts';
import { entry as entry117 } from './circleci.ts';
import { entry as entry118 } from './cisco-meraki.ts';
import { entry as entry119 } from './clarifai.ts';
import { entry as entry120 } from './clearbit.ts';
import { entry as entry121 } from './clerk.ts';
import { entry as entry122 } from './clickhelp.ts';
import { entry as entry123 } from './clickhouse.ts';
import { entry as entry124 } from './clicksend.ts';
import { entry as entry125 } from './clickup.ts';
import { entry as entry126 } from './cliengo.ts';
import { entry as entry127 } from './clockify.ts';
import { entry as entry128 } from './clockworksms.ts';
import { entry as entry129 } from './clojars.ts';
import { entry as entry130 } from './close.ts';
import { entry as entry131 } from './cloudant.ts';
import { entry as entry132 } from './cloudconvert.ts';
import { entry as entry133 } from './cloudelements.ts';
import { entry as entry134 } from './cloudflare.ts';
import { entry as entry135 } from './cloudimage.ts';
import { entry as entry136 } from './cloudinary.ts';
import { entry as entry137 } from './cloudmersive.ts';
import { entry as entry138 } from './cloudplan.ts';
import { entry as entry139 } from './cloudsmith.ts';
import { entry as entry140 } from './cloverly.ts';
import { entry as entry141 } from './cloze.ts';
import { entry as entry142 } from './clustdoc.ts';
import { entry as entry143 } from './cockroachdb.ts';
import { entry as entry144 } from './coda.ts';
import { entry as entry145 } from './codacy.ts';
import { entry as entry146 } from './codeclimate.ts';
import { entry as entry147 } from './codecov.ts';
import { entry as entry148 } from './codemagic.ts';
import { entry as entry149 } from './codequiry.ts';
import { entry as entry150 } from './codesandbox.ts';
import { entry as entry151 } from './cohere.ts';
import { entry as entry152 } from './coinapi.ts';
import { entry as entry153 } from './coinbase.ts';
import { entry as entry154 } from './coingecko.ts';
import { entry as entry155 } from './coinlayer.ts';
import { entry as entry156 } from './coinlib.ts';
import { entry as entry157 } from './coinmarketcap.ts';
import { entry as entry158 } from './collect2.ts';
import { entry as entry159 } from './column.ts';
import { entry as entry160 } from './command-line.ts';
import { entry as entry161 } from './commercejs.ts';
import { entry as entry162 } from './commodities.ts';
import { entry as entry163 } from './companyhub.ts';
import { entry as entry164 } from './configcat.ts';
import { entry as entry165 } from './confluent.ts';
import { entry as entry166 } from './connection-string.ts';
import { entry as entry167 } from './contentful.ts';
import { entry as entry168 } from './contentstack.ts';
import { entry as entry169 } from './convertapi.ts';
import { entry as entry170 } from './convertkit.ts';
import { entry as entry171 } from './convex.ts';
import { entry as entry172 } from './copper.ts';
import { entry as entry173 } from './coralogix.ts';
import { entry as entry174 } from './coreweave.ts';
import { entry as entry175 } from './couchbase.ts';
import { entry as entry176 } from './countrylayer.ts';
import { entry as entry177 } from './courier.ts';
import { entry as entry178 } from './coveralls.ts';
import { entry as entry179 } from './coze.ts';
import { entry as entry180 } from './craftmypdf.ts';
import { entry as entry181 } from './crates-io.ts';
import { entry as entry182 } from './crossbrowsertesting.ts';
import { entry as entry183 } from './crowdin.ts';
import { entry as entry184 } from './crowdstrike.ts';
import { entry as entry185 } from './cryptocompare.ts';
import { entry as entry186 } from './currencycloud.ts';
import { entry as entry187 } from './currencyfreaks.ts';
import { entry as entry188 } from './currencylayer.ts';
import { entry as entry189 } from './currencyscoop.ts';
import { entry as entry190 } from './currentsapi.ts';
import { entry as entry191 } from './cursor.ts';
import { entry as entry192 } from './customer-io.ts';
import { entry as entry193 } from './customerguru.ts';
import { entry as entry194 } from './d7-networks.ts';
import { entry as entry195 } from './daily.ts';
import { entry as entry196 } from './dandelion.ts';
import { entry as entry197 } from './dareboost.ts';
import { entry as entry198 } from './data-gov.ts';
import { entry as entry199 } from './databento.ts';
import { entry as entry200 } from './databox.ts';
import { entry as entry201 } from './databricks.ts';
import { entry as entry202 } from './datadog.ts';
import { entry as entry203 } from './datafire.ts';
import { entry as entry204 } from './datastax.ts';
import { entry as entry205 } from './debounce.ts';
import { entry as entry206 } from './deepai.ts';
import { entry as entry207 } from './deepgram.ts';
import { entry as entry208 } from './deepl.ts';
import { entry as entry209 } from './deepseek.ts';
import { entry as entry210 } from './defined-networking.ts';
import { entry as entry211 } from './delighted.ts';
import { entry as entry212 } from './demio.ts';
import { entry as entry213 } from './deno.ts';
import { entry as entry214 } from './dependency-track.ts';
import { entry as entry215 } from './deputy.ts';
import { entry as entry216 } from './detectify.ts';
import { entry as entry217 } from './detectlanguage.ts';
import { entry as entry218 } from './devcycle.ts';
import { entry as entry219 } from './devin.ts';
import { entry as entry220 } from './dfuse.ts';
import { entry as entry221 } from './diffbot.ts';
import { entry as entry222 } from './dify.ts';
import { entry as entry223 } from './diggernaut.ts';
import { entry as entry224 } from './digitalocean.ts';
import { entry as entry225 } from './directus.ts';
import { entry as entry226 } from './discord.ts';
import { entry as entry227 } from './disqus.ts';
import { entry as entry228 } from './ditto.ts';
import { entry as entry229 } from './dnscheck.ts';
import { entry as entry230 } from './docker-config.ts';
import { entry as entry231 } from './docker-hub.ts';
import { entry as entry232 } from './docparser.ts';
import { entry as entry233 } from './documo.ts';
import { entry as entry234 } from './docusign.ts';
import { entry as entry235 } from './doppler.ts';
import { entry as entry236 } from './dotdigital.ts';
import { entry as entry237 } from './dovico.ts';
import { entry as entry238 } from './dronahq.ts';
import { entry as entry239 } from './drone-ci.ts';
import { entry as entry240 } from './dropbox.ts';
import { entry as entry241 } from './dub.ts';
import { entry as entry242 } from './duffel.ts';
import { entry as entry243 } from './duo.ts';
import { entry as entry244 } from './dwolla.ts';
import { entry as entry245 } from './dynalist.ts';
import { entry as entry246 } from './dynatrace.ts';
import { entry as entry247 } from './dyspatch.ts';
import { entry as entry248 } from './e2b.ts';
import { entry as entry249 } from './eagle-eye-networks.ts';
import { entry as entry250 } from './easypost.ts';
import { entry as entry251 } from './ebay.ts';
import { entry as entry252 } from './edamam.ts';
import { entry as entry253 } from './edenai.ts';
import { entry as entry254 } from './eightxeight.ts';
import { entry as entry255 } from './elastic.ts';
import { entry as entry256 } from './elasticemail.ts';
import { entry as entry257 } from './elevenlabs.ts';
import { entry as entry258 } from './enablex.ts';
import { entry as entry259 } from './encharge.ts';
import { entry as entry260 } from './encoded-private-key.ts';
import { entry as entry261 } from './endor-labs.ts';
import { entry as entry262 } from './enigma.ts';
import { entry as entry263 } from './envoy.ts';
import { entry as entry264 } from './eraser.ts';
import { entry as entry265 } from './etherscan.ts';
import { entry as entry266 } from './ethplorer.ts';
import { entry as entry267 } from './etsy.ts';
import { entry as entry268 } from './eventbrite.ts';
import { entry as entry269 } from './everhour.ts';
import { entry as entry270 } from './exa.ts';
import { entry as entry271 } from './exchangerate-api.ts';
import { entry as entry272 } from './exchangeratesapi.ts';
import { entry as entry273 } from './exoscale.ts';
import { entry as entry274 } from './expo.ts';
import { entry as entry275 } from './exportsdk.ts';
import { entry as entry276 } from './extractorapi.ts';
import { entry as entry277 } from './facebook.ts';
import { entry as entry278 } from './faceplusplus.ts';
import { entry as entry279 } from './fastforex.ts';
import { entry as entry280 } from './fastly.ts';
import { entry as entry281 } from './fastspring.ts';
import { entry as entry282 } from './fauna.ts';
import { entry as entry283 } from './feedier.ts';
import { entry as entry284 } from './fetchrss.ts';
import { entry as entry285 } from './fibery.ts';
import { entry as entry286 } from './figma.ts';
import { entry as entry287 } from './file-io.ts';
import { entry as entry288 } from './filestack.ts';
import { entry as entry289 } from './finage.ts';
import { entry as entry290 } from './financial-modeling-prep.ts';
import { entry as entry291 } from './findl.ts';
import { entry as entry292 } from './finicity.ts';
import { entry as entry293 } from './finnhub.ts';
import { entry as entry294 } from './firebase.ts';
import { entry as entry295 } from './firecrawl.ts';
import { entry as entry296 } from './fireworks-ai.ts';
import { entry as entry297 } from './fixer.ts';
import { entry as entry298 } from './flat-io.ts';
import { entry as entry299 } from './fleetbase.ts';
import { entry as entry300 } from './flexport.ts';
import { entry as entry301 } from './flickr.ts';
import { entry as entry302 } from './flightapi.ts';
import { entry as entry303 } from './flightlabs.ts';
import { entry as entry304 } from './flightstats.ts';
import { entry as entry305 } from './float.ts';
import { entry as entry306 } from './flowflu.ts';
import { entry as entry307 } from './flutterwave.ts';
import { entry as entry308 } from './fly-io.ts';
import { entry as entry309 } from './fmfw.ts';
import { entry as entry310 } from './formbucket.ts';
import { entry as entry311 } from './formcraft.ts';
import { entry as entry312 } from './formio.ts';
import { entry as entry313 } from './formsite.ts';
import { entry as entry314 } from './foursquare.ts';
import { entry as entry315 } from './frame-io.ts';
import { entry as entry316 } from './freemius.ts';
import { entry as entry317 } from './freshbooks.ts';
import { entry as entry318 } from './freshdesk.ts';
import { entry as entry319 } from './friendli.ts';
import { entry as entry320 } from './front.ts';
import { entry as entry321 } from './fulcrum.ts';
import { entry as entry322 } from './fullstory.ts';
import { entry as entry323 } from './fusebill.ts';
import { entry as entry324 } from './fxmarket.ts';
import { entry as entry325 } from './gcore.ts';
import { entry as entry326 } from './geckoboard.ts';
import { entry as entry327 } from './gemini-exchange.ts';
import { entry as entry328 } from './gengo.ts';
import { entry as entry329 } from './geoapify.ts';
import { entry as entry330 } from './geocode.ts';
import { entry as entry331 } from './geocodify.ts';
import { entry as entry332 } from './geocodio.ts';
import { entry as entry333 } from './geoipify.ts';
import { entry as entry334 } from './getemail.ts';
import { entry as entry335 } from './getgeoapi.ts';
import { entry as entry336 } from './getresponse.ts';
import { entry as entry337 } from './ghost.ts';
import { entry as entry338 } from './gist.ts';
import { entry as entry339 } from './gitea.ts';
import { entry as entry340 } from './gitguardian.ts';
import { entry as entry341 } from './github.ts';
import { entry as entry342 } from './gitlab.ts';
import { entry as entry343 } from './gitter.ts';
import { entry as entry344 } from './glassnode.ts';
import { entry as entry345 } from './gocanvas.ts';
import { entry as entry346 } from './gocardless.ts';
import { entry as entry347 } from './godaddy.ts';
import { entry as entry348 } from './goodday.ts';
import { entry as entry349 } from './google.ts';
import { entry as entry350 } from './google-gemini.ts';
import { entry as entry351 } from './grafana.ts';
import { entry as entry352 } from './graphcms.ts';
import { entry as entry353 } from './graphhopper.ts';
import { entry as entry354 } from './greptile.ts';
import { entry as entry355 } from './groovehq.ts';
import { entry as entry356 } from './groq.ts';
import { entry as entry357 } from './gtmetrix.ts';
import { entry as entry358 } from './guardian.ts';
import { entry as entry359 } from './gumroad.ts';
import { entry as entry360 } from './guru.ts';
import { entry as entry361 } from './gyazo.ts';
import { entry as entry362 } from './happy-scribe.ts';
import { entry as entry363 } from './harness.ts';
import { entry as entry364 } from './harvest.ts';
import { entry as entry365 } from './hashicorp.ts';
import { entry as entry366 } from './hasura.ts';
import { entry as entry367 } from './helicone.ts';
import { entry as entry368 } from './hellosign.ts';
import { entry as entry369 } from './help-crunch.ts';
import { entry as entry370 } from './help-scout.ts';
import { entry as entry371 } from './here.ts';
import { entry as entry372 } from './heroku.ts';
import { entry as entry373 } from './hetzner.ts';
import { entry as entry374 } from './highnote.ts';
import { entry as entry375 } from './hive.ts';
import { entry as entry376 } from './hiveage.ts';
import { entry as entry377 } from './holidayapi.ts';
import { entry as entry378 } from './holistic.ts';
import { entry as entry379 } from './honeybadger.ts';
import { entry as entry380 } from './honeycomb.ts';
import { entry as entry381 } from './hookdeck.ts';
import { entry as entry382 } from './host-io.ts';
import { entry as entry383 } from './html2pdf.ts';
import { entry as entry384 } from './hubspot.ts';
import { entry as entry385 } from './hugging-face.ts';
import { entry as entry386 } from './humanity.ts';
import { entry as entry387 } from './hume.ts';
import { entry as entry388 } from './hunter.ts';
import { entry as entry389 } from './hybiscus.ts';
import { entry as entry390 } from './hypertrack.ts';
import { entry as entry391 } from './ibm-cloud.ts';
import { entry as entry392 } from './iconfinder.ts';
import { entry as entry393 } from './iexcloud.ts';
import { entry as entry394 } from './imagekit.ts';
import { entry as entry395 } from './imagga.ts';
import { entry as entry396 } from './impala.ts';
import { entry as entry397 } from './influxdata.ts';
import { entry as entry398 } from './infracost.ts';
import { entry as entry399 } from './infura.ts';
import { entry as entry400 } from './insightly.ts';
import { entry as entry401 } from './instabot.ts';
import { entry as entry402 } from './instamojo.ts';
import { entry as entry403 } from './intercom.ts';
import { entry as entry404 } from './interseller.ts';
import { entry as entry405 } from './intra42.ts';
import { entry as entry406 } from './intrinio.ts';
import { entry as entry407 } from './invoiceocean.ts';
import { entry as entry408 } from './ionic.ts';
import { entry as entry409 } from './ip2location.ts';
import { entry as entry410 } from './ipapi.ts';
import { entry as entry411 } from './ipgeolocation.ts';
import { entry as entry412 } from './ipinfo.ts';
import { entry as entry413 } from './ipqualityscore.ts';
import { entry as entry414 } from './ipstack.ts';
import { entry as entry415 } from './iterable.ts';
import { entry as entry416 } from './jenkins.ts';
import { entry as entry417 } from './jina.ts';
import { entry as entry418 } from './jotform.ts';
import { entry as entry419 } from './jumpcloud.ts';
import { entry as entry420 } from './jumpseller.ts';
import { entry as entry421 } from './juro.ts';
import { entry as entry422 } from './jwk.ts';
import { entry as entry423 } from './jwt.ts';
import { entry as entry424 } from './kaggle.ts';
import { entry as entry425 } from './kanban-tool.ts';
import { entry as entry426 } from './karma-crm.ts';
import { entry as entry427 } from './keen.ts';
import { entry as entry428 } from './kerberos.ts';
import { entry as entry429 } from './kickbox.ts';
import { entry as entry430 } from './kimi.ts';
import { entry as entry431 } from './klarna.ts';
import { entry as entry432 } from './klaviyo.ts';
import { entry as entry433 } from './klipfolio.ts';
import { entry as entry434 } from './knapsack-pro.ts';
import { entry as entry435 } from './knock.ts';
import { entry as entry436 } from './kontent.ts';
import { entry as entry437 } from './koyeb.ts';
import { entry as entry438 } from './kraken.ts';
import { entry as entry439 } from './kubernetes.ts';
import { entry as entry440 } from './kucoin.ts';
import { entry as entry441 } from './kylas.ts';
import { entry as entry442 } from './labelstudio.ts';
import { entry as entry443 } from './lakera.ts';
import { entry as entry444 } from './langfuse.ts';
import { entry as entry445 } from './langsmith.ts';
import { entry as entry446 } from './languagelayer.ts';
import { entry as entry447 } from './lark.ts';
import { entry as entry448 } from './lastfm.ts';
import { entry as entry449 } from './launchdarkly.ts';
import { entry as entry450 } from './leadfeeder.ts';
import { entry as entry451 } from './lemlist.ts';
import { entry as entry452 } from './lemon-squeezy.ts';
import { entry as entry453 } from './lendflow.ts';
import { entry as entry454 } from './leonardo.ts';
import { entry as entry455 } from './less-annoying-crm.ts';
import { entry as entry456 } from './lexigram.ts';
import { entry as entry457 } from './lichess.ts';
import { entry as entry458 } from './lighton.ts';
import { entry as entry459 } from './line.ts';
import { entry as entry460 } from './linear.ts';
import { entry as entry461 } from './linkedin.ts';
import { entry as entry462 } from './linkpreview.ts';
import { entry as entry463 } from './linode.ts';
import { entry as entry464 } from './litellm.ts';
import { entry as entry465 } from './liveagent.ts';
import { entry as entry466 } from './liveblocks.ts';
import { entry as entry467 } from './livekit.ts';
import { entry as entry468 } from './livestorm.ts';
import { entry as entry469 } from './llamacloud.ts';
import { entry as entry470 } from './loadmill.ts';
import { entry as entry471 } from './lob.ts';
import { entry as entry472 } from './locationiq.ts';
import { entry as entry473 } from './logfire.ts';
import { entry as entry474 } from './loggly.ts';
import { entry as entry475 } from './loginradius.ts';
import { entry as entry476 } from './logto.ts';
import { entry as entry477 } from './logzio.ts';
import { entry as entry478 } from './lokalise.ts';
import { entry as entry479 } from './looker.ts';
import { entry as entry480 } from './loops.ts';
import { entry as entry481 } from './loyverse.ts';
import { entry as entry482 } from './lunchmoney.ts';
import { entry as entry483 } from './luno.ts';
import { entry as entry484 } from './mailchimp.ts';
import { entry as entry485 } from './mailerlite.ts';
import { entry as entry486 } from './mailgun.ts';
import { entry as entry487 } from './mailjet.ts';
import { entry as entry488 } from './mailsac.ts';
import { entry as entry489 } from './mailtrap.ts';
import { entry as entry490 } from './mapbox.ts';
import { entry as entry491 } from './mapquest.ts';
import { entry as entry492 } from './maptiler.ts';
import { entry as entry493 } from './marketstack.ts';
import { entry as entry494 } from './mattermost.ts';
import { entry as entry495 } from './maxmind.ts';
import { entry as entry496 } from './mercado-pago.ts';
import { entry as entry497 } from './mercury.ts';
import { entry as entry498 } from './messagebird.ts';
import { entry as entry499 } from './metabase.ts';
import { entry as entry500 } from './metrilo.ts';
import { entry as entry501 } from './microsoft-teams.ts';
import { entry as entry502 } from './mistral.ts';
import { entry as entry503 } from './mixpanel.ts';
import { entry as entry504 } from './mollie.ts';
import { entry as entry505 } from './mongodb.ts';
import { entry as entry506 } from './moonshot.ts';
import { entry as entry507 } from './moralis.ts';
import { entry as entry508 } from './mux.ts';
import { entry as entry509 } from './mysql-options.ts';
import { entry as entry510 } from './nasa.ts';
import { entry as entry511 } from './nats.ts';
import { entry as entry512 } from './neon.ts';
import { entry as entry513 } from './netlify.ts';
import { entry as entry514 } from './netrc.ts';
import { entry as entry515 } from './new-relic.ts';
import { entry as entry516 } from './newsapi.ts';
import { entry as entry517 } from './nexmo.ts';
import { entry as entry518 } from './ngrok.ts';
import { entry as entry519 } from './nightfall.ts';
import { entry as entry520 } from './nimble.ts';
import { entry as entry521 } from './notion.ts';
import { entry as entry522 } from './npm.ts';
import { entry as entry523 } from './npmrc.ts';
import { entry as entry524 } from './nuget.ts';
import { entry as entry525 } from './numverify.ts';
import { entry as entry526 } from './nvidia.ts';
import { entry as entry527 } from './nylas.ts';
import { entry as entry528 } from './nytimes.ts';
import { entry as entry529 } from './octopus-deploy.ts';
import { entry as entry530 } from './okta.ts';
import { entry as entry531 } from './omnisend.ts';
import { entry as entry532 } from './onelogin.ts';
import { entry as entry533 } from './onesignal.ts';
import { entry as entry534 } from './onfido.ts';
import { entry as entry535 } from './oopspam.ts';
import { entry as entry536 } from './openai.ts';
import { entry as entry537 } from './opencage.ts';
import { entry as entry538 } from './openrouter.ts';
import { entry as entry539 } from './openshift.ts';
import { entry as entry540 } from './openweather.ts';
import { entry as entry541 } from './opsgenie.ts';
import { entry as entry542 } from './optimizely.ts';
import { entry as entry543 } from './otpauth.ts';
import { entry as entry544 } from './overloop.ts';
import { entry as entry545 } from './ovh.ts';
import { entry as entry546 } from './packagecloud.ts';
import { entry as entry547 } from './packagist.ts';
import { entry as entry548 } from './paddle.ts';
import { entry as entry549 } from './pagarme.ts';
import { entry as entry550 } from './pagerduty.ts';
import { entry as entry551 } from './pandadoc.ts';
import { entry as entry552 } from './pandascore.ts';
import { entry as entry553 } from './particle.ts';
import { entry as entry554 } from './password-hash.ts';
import { entry as entry555 } from './pastebin.ts';
import { entry as entry556 } from './paypal.ts';
import { entry as entry557 } from './paystack.ts';
import { entry as entry558 } from './pendo.ts';
import { entry as entry559 } from './percy.ts';
import { entry as entry560 } from './perplexity.ts';
import { entry as entry561 } from './persona.ts';
import { entry as entry562 } from './pgpass.ts';
import { entry as entry563 } from './phrase.ts';
import { entry as entry564 } from './picatic.ts';
import { entry as entry565 } from './pinecone.ts';
import { entry as entry566 } from './pinterest.ts';
import { entry as entry567 } from './pipedrive.ts';
import { entry as entry568 } from './pivotal-tracker.ts';
import { entry as entry569 } from './plaid.ts';
import { entry as entry570 } from './planetscale.ts';
import { entry as entry571 } from './plivo.ts';
import { entry as entry572 } from './polar.ts';
import { entry as entry573 } from './polygon-io.ts';
import { entry as entry574 } from './posthog.ts';
import { entry as entry575 } from './postman.ts';
import { entry as entry576 } from './postmark.ts';
import { entry as entry577 } from './prefect.ts';
import { entry as entry578 } from './privacy-com.ts';
import { entry as entry579 } from './private-ai.ts';
import { entry as entry580 } from './private-key.ts';
import { entry as entry581 } from './prospect-crm.ts';
import { entry as entry582 } from './pubnub.ts';
import { entry as entry583 } from './pulumi.ts';
import { entry as entry584 } from './puppet.ts';
import { entry as entry585 } from './pushbullet.ts';
import { entry as entry586 } from './pusher.ts';
import { entry as entry587 } from './pushover.ts';
import { entry as entry588 } from './putty-private-key.ts';
import { entry as entry589 } from './pypi.ts';
import { entry as entry590 } from './pypirc.ts';
import { entry as entry591 } from './qase.ts';
import { entry as entry592 } from './qdrant.ts';
import { entry as entry593 } from './quickbase.ts';
import { entry as entry594 } from './quicknode.ts';
import { entry as entry595 } from './railway.ts';
import { entry as entry596 } from './ramp.ts';
import { entry as entry597 } from './rapidapi.ts';
import { entry as entry598 } from './raygun.ts';
import { entry as entry599 } from './razorpay.ts';
import { entry as entry600 } from './rclone.ts';
import { entry as entry601 } from './readme.ts';
import { entry as entry602 } from './recurly.ts';
import { entry as entry603 } from './reddit.ts';
import { entry as entry604 } from './redirect-pizza.ts';
import { entry as entry605 } from './render.ts';
import { entry as entry606 } from './replicate.ts';
import { entry as entry607 } from './reply-io.ts';
import { entry as entry608 } from './request-finance.ts';
import { entry as entry609 } from './resend.ts';
import { entry as entry610 } from './retell.ts';
import { entry as entry611 } from './revenuecat.ts';
import { entry as entry612 } from './rockset.ts';
import { entry as entry613 } from './rollbar.ts';
import { entry as entry614 } from './rootly.ts';
import { entry as entry615 } from './rubygems.ts';
import { entry as entry616 } from './runpod.ts';
import { entry as entry617 } from './runway.ts';
import { entry as entry618 } from './salesforce.ts';
import { entry as entry619 } from './samsara.ts';
import { entry as entry620 } from './sauce-labs.ts';
import { entry as entry621 } from './scaleway.ts';
import { entry as entry622 } from './scalingo.ts';
import { entry as entry623 } from './scrapeowl.ts';
import { entry as entry624 } from './scraperapi.ts';
import { entry as entry625 } from './scrapestack.ts';
import { entry as entry626 } from './scrapfly.ts';
import { entry as entry627 } from './scrapingbee.ts';
import { entry as entry628 } from './segment.ts';
import { entry as entry629 } from './sendbird.ts';
import { entry as entry630 } from './sendgrid.ts';
import { entry as entry631 } from './sentry.ts';
import { entry as entry632 } from './serpapi.ts';
import { entry as entry633 } from './settlemint.ts';
import { entry as entry634 } from './shipengine.ts';
import { entry as entry635 } from './shippo.ts';
import { entry as entry636 } from './shodan.ts';
import { entry as entry637 } from './shopify.ts';
import { entry as entry638 } from './shortcut.ts';
import { entry as entry639 } from './sidekiq.ts';
import { entry as entry640 } from './slack.ts';
import { entry as entry641 } from './smartsheet.ts';
import { entry as entry642 } from './smtp-auth.ts';
import { entry as entry643 } from './snipcart.ts';
import { entry as entry644 } from './snowflake.ts';
import { entry as entry645 } from './snyk.ts';
import { entry as entry646 } from './softlayer.ts';
import { entry as entry647 } from './sonarqube.ts';
import { entry as entry648 } from './sourcegraph.ts';
import { entry as entry649 } from './sparkpost.ts';
import { entry as entry650 } from './speechtext-ai.ts';
import { entry as entry651 } from './splunk.ts';
import { entry as entry652 } from './spoonacular.ts';
import { entry as entry653 } from './spotify.ts';
import { entry as entry654 } from './sql-password.ts';
import { entry as entry655 } from './square.ts';
import { entry as entry656 } from './squarespace.ts';
import { entry as entry657 } from './stackhawk.ts';
import { entry as entry658 } from './standard-webhooks.ts';
import { entry as entry659 } from './statsig.ts';
import { entry as entry660 } from './statuspage.ts';
import { entry as entry661 } from './stitch-data.ts';
import { entry as entry662 } from './stormglass.ts';
import { entry as entry663 } from './strava.ts';
import { entry as entry664 } from './stripe.ts';
import { entry as entry665 } from './stytch.ts';
import { entry as entry666 } from './sumologic.ts';
import { entry as entry667 } from './supabase.ts';
import { entry as entry668 } from './svix.ts';
import { entry as entry669 } from './tableau.ts';
import { entry as entry670 } from './tailscale.ts';
import { entry as entry671 } from './tavily.ts';
import { entry as entry672 } from './teamwork.ts';
import { entry as entry673 } from './telegram.ts';
import { entry as entry674 } from './telnyx.ts';
import { entry as entry675 } from './tencent.ts';
import { entry as entry676 } from './terraform-cloud.ts';
import { entry as entry677 } from './thingsboard.ts';
import { entry as entry678 } from './thunderstore.ts';
import { entry as entry679 } from './ticket-tailor.ts';
import { entry as entry680 } from './ticketmaster.ts';
import { entry as entry681 } from './timecamp.ts';
import { entry as entry682 } from './tly.ts';
import { entry as entry683 } from './todoist.ts';
import { entry as entry684 } from './together.ts';
import { entry as entry685 } from './tomorrow-io.ts';
import { entry as entry686 } from './tomtom.ts';
import { entry as entry687 } from './travis.ts';
import { entry as entry688 } from './trello.ts';
import { entry as entry689 } from './twilio.ts';
import { entry as entry690 } from './twitch.ts';
import { entry as entry691 } from './twitter.ts';
import { entry as entry692 } from './typeform.ts';
import { entry as entry693 } from './ubidots.ts';
import { entry as entry694 } from './unkey.ts';
import { entry as entry695 } from './unsplash.ts';
import { entry as entry696 } from './upcdatabase.ts';
import { entry as entry697 } from './upcloud.ts';
import { entry as entry698 } from './uploadcare.ts';
import { entry as entry699 } from './upstash.ts';
import { entry as entry700 } from './uptimerobot.ts';
import { entry as entry701 } from './url-query.ts';
import { entry as entry702 } from './url-userinfo.ts';
import { entry as entry703 } from './urlscan.ts';
import { entry as entry704 } from './val-town.ts';
import { entry as entry705 } from './vault.ts';
import { entry as entry706 } from './vercel.ts';
import { entry as entry707 } from './virustotal.ts';
import { entry as entry708 } from './voiceflow.ts';
import { entry as entry709 } from './voicegain.ts';
import { entry as entry710 } from './voyage-ai.ts';
import { entry as entry711 } from './vultr.ts';
import { entry as entry712 } from './wakatime.ts';
import { entry as entry713 } from './wallet-keys.ts';
import { entry as entry714 } from './weatherapi.ts';
import { entry as entry715 } from './weatherbit.ts';
import { entry as entry716 } from './weatherstack.ts';
import { entry as entry717 } from './web-frameworks.ts';
import { entry as entry718 } from './webex.ts';
import { entry as entry719 } from './webflow.ts';
import { entry as entry720 } from './webscraping-ai.ts';
import { entry as entry721 } from './weights-and-biases.ts';
import { entry as entry722 } from './wepay.ts';
import { entry as entry723 } from './wireguard.ts';
import { entry as entry724 } from './wistia.ts';
import { entry as entry725 } from './wit-ai.ts';
import { entry as entry726 } from './woocommerce.ts';
import { entry as entry727 } from './xai.ts';
import { entry as entry728 } from './xata.ts';
import { entry as entry729 } from './xero.ts';
import { entry as entry730 } from './xml-password.ts';
import { entry as entry731 } from './yandex.ts';
import { entry as entry732 } from './yelp.ts';
import { entry as entry733 } from './zapier.ts';
import { entry as entry734 } from './zendesk.ts';
import { entry as entry735 } from './zenkit.ts';
import { entry as entry736 } from './zenserp.ts';
import { entry as entry737 } from './zerobounce.ts';
import { entry as entry738 } from './zerotier.ts';
import { entry as entry739 } from './zipcodebase.ts';
import { entry as entry740 } from './zoho.ts';
import { entry as entry741 } from './zonka-feedback.ts';
import { entry as entry742 } from './zoom.ts';
import { entry as entry743 } from './zuplo.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "1password", entry: entry0 },
  { id: "3scale", entry: entry1 },
  { id: "abstract", entry: entry2 },
  { id: "abuseipdb", entry: entry3 },
  { id: "accuweather", entry: entry4 },
  { id: "adafruit", entry: entry5 },
  { id: "adobe", entry: entry6 },
  { id: "adzuna", entry: entry7 },
  { id: "aeroworkflow", entry: entry8 },
  { id: "age", entry: entry9 },
  { id: "agora", entry: entry10 },
  { id: "ahrefs", entry: entry11 },
  { id: "aikido", entry: entry12 },
  { id: "airbrake", entry: entry13 },
  { id: "airship", entry: entry14 },
  { id: "airtable", entry: entry15 },
  { id: "aiven", entry: entry16 },
  { id: "algolia", entry: entry17 },
  { id: "alibaba", entry: entry18 },
  { id: "alpha-vantage", entry: entry19 },
  { id: "ambee", entry: entry20 },
  { id: "amplitude", entry: entry21 },
  { id: "anthropic", entry: entry22 },
  { id: "anypoint", entry: entry23 },
  { id: "apideck", entry: entry24 },
  { id: "apiflash", entry: entry25 },
  { id: "apify", entry: entry26 },
  { id: "apilayer", entry: entry27 },
  { id: "apollo", entry: entry28 },
  { id: "apollo-graphos", entry: entry29 },
  { id: "appcues", entry: entry30 },
  { id: "appfollow", entry: entry31 },
  { id: "appoptics", entry: entry32 },
  { id: "artifactory", entry: entry33 },
  { id: "asaas", entry: entry34 },
  { id: "asana", entry: entry35 },
  { id: "assemblyai", entry: entry36 },
  { id: "atlassian", entry: entry37 },
  { id: "auth0", entry: entry38 },
  { id: "authorization-header", entry: entry39 },
  { id: "authress", entry: entry40 },
  { id: "autodesk", entry: entry41 },
  { id: "avaza", entry: entry42 },
  { id: "aviationstack", entry: entry43 },
  { id: "aws", entry: entry44 },
  { id: "axiom", entry: entry45 },
  { id: "axonaut", entry: entry46 },
  { id: "aylien", entry: entry47 },
  { id: "ayrshare", entry: entry48 },
  { id: "azure", entry: entry49 },
  { id: "backblaze", entry: entry50 },
  { id: "bannerbear", entry: entry51 },
  { id: "baremetrics", entry: entry52 },
  { id: "baseten", entry: entry53 },
  { id: "beamer", entry: entry54 },
  { id: "beebole", entry: entry55 },
  { id: "besttime", entry: entry56 },
  { id: "betterstack", entry: entry57 },
  { id: "billomat", entry: entry58 },
  { id: "binance", entry: entry59 },
  { id: "bird", entry: entry60 },
  { id: "bitbucket", entry: entry61 },
  { id: "bitcoinaverage", entry: entry62 },
  { id: "bitfinex", entry: entry63 },
  { id: "bitly", entry: entry64 },
  { id: "bitmex", entry: entry65 },
  { id: "bitrise", entry: entry66 },
  { id: "bitstamp", entry: entry67 },
  { id: "bittrex", entry: entry68 },
  { id: "bitwarden", entry: entry69 },
  { id: "blazemeter", entry: entry70 },
  { id: "blitapp", entry: entry71 },
  { id: "blocknative", entry: entry72 },
  { id: "blogger", entry: entry73 },
  { id: "blynk", entry: entry74 },
  { id: "bolt", entry: entry75 },
  { id: "borgbase", entry: entry76 },
  { id: "box", entry: entry77 },
  { id: "braintree", entry: entry78 },
  { id: "brandfetch", entry: entry79 },
  { id: "brave", entry: entry80 },
  { id: "braze", entry: entry81 },
  { id: "brevo", entry: entry82 },
  { id: "browserbase", entry: entry83 },
  { id: "browserless", entry: entry84 },
  { id: "browserstack", entry: entry85 },
  { id: "browshot", entry: entry86 },
  { id: "buddy", entry: entry87 },
  { id: "buddyns", entry: entry88 },
  { id: "bugherd", entry: entry89 },
  { id: "bugsnag", entry: entry90 },
  { id: "buildkite", entry: entry91 },
  { id: "bulksms", entry: entry92 },
  { id: "bunny", entry: entry93 },
  { id: "buttercms", entry: entry94 },
  { id: "bybit", entry: entry95 },
  { id: "calendarific", entry: entry96 },
  { id: "calendly", entry: entry97 },
  { id: "calorieninjas", entry: entry98 },
  { id: "canny", entry: entry99 },
  { id: "canva", entry: entry100 },
  { id: "capsule-crm", entry: entry101 },
  { id: "carbon-interface", entry: entry102 },
  { id: "cashfree", entry: entry103 },
  { id: "caspio", entry: entry104 },
  { id: "censys", entry: entry105 },
  { id: "centralstationcrm", entry: entry106 },
  { id: "cerebras", entry: entry107 },
  { id: "cexio", entry: entry108 },
  { id: "chargebee", entry: entry109 },
  { id: "chartmogul", entry: entry110 },
  { id: "chatbot", entry: entry111 },
  { id: "chatfuel", entry: entry112 },
  { id: "checkly", entry: entry113 },
  { id: "checkout", entry: entry114 },
  { id: "checkvist", entry: entry115 },
  { id: "cicero", entry: entry116 },
  { id: "circleci", entry: entry117 },
  { id: "cisco-meraki", entry: entry118 },
  { id: "clarifai", entry: entry119 },
  { id: "clearbit", entry: entry120 },
  { id: "clerk", entry: entry121 },
  { id: "clickhelp", entry: entry122 },
  { id: "clickhouse", entry: entry123 },
  { id: "clicksend", entry: entry124 },
  { id: "clickup", entry: entry125 },
  { id: "cliengo", entry: entry126 },
  { id: "clockify", entry: entry127 },
  { id: "clockworksms", entry: entry128 },
  { id: "clojars", entry: entry129 },
  { id: "close", entry: entry130 },
  { id: "cloudant", entry: entry131 },
  { id: "cloudconvert", entry: entry132 },
  { id: "cloudelements", entry: entry133 },
  { id: "cloudflare", entry: entry134 },
  { id: "cloudimage", entry: entry135 },
  { id: "cloudinary", entry: entry136 },
  { id: "cloudmersive", entry: entry137 },
  { id: "cloudplan", entry: entry138 },
  { id: "cloudsmith", entry: entry139 },
  { id: "cloverly", entry: entry140 },
  { id: "cloze", entry: entry141 },
  { id: "clustdoc", entry: entry142 },
  { id: "cockroachdb", entry: entry143 },
  { id: "coda", entry: entry144 },
  { id: "codacy", entry: entry145 },
  { id: "codeclimate", entry: entry146 },
  { id: "codecov", entry: entry147 },
  { id: "codemagic", entry: entry148 },
  { id: "codequiry", entry: entry149 },
  { id: "codesandbox", entry: entry150 },
  { id: "cohere", entry: entry151 },
  { id: "coinapi", entry: entry152 },
  { id: "coinbase", entry: entry153 },
  { id: "coingecko", entry: entry154 },
  { id: "coinlayer", entry: entry155 },
  { id: "coinlib", entry: entry156 },
  { id: "coinmarketcap", entry: entry157 },
  { id: "collect2", entry: entry158 },
  { id: "column", entry: entry159 },
  { id: "command-line", entry: entry160 },
  { id: "commercejs", entry: entry161 },
  { id: "commodities", entry: entry162 },
  { id: "companyhub", entry: entry163 },
  { id: "configcat", entry: entry164 },
  { id: "confluent", entry: entry165 },
  { id: "connection-string", entry: entry166 },
  { id: "contentful", entry: entry167 },
  { id: "contentstack", entry: entry168 },
  { id: "convertapi", entry: entry169 },
  { id: "convertkit", entry: entry170 },
  { id: "convex", entry: entry171 },
  { id: "copper", entry: entry172 },
  { id: "coralogix", entry: entry173 },
  { id: "coreweave", entry: entry174 },
  { id: "couchbase", entry: entry175 },
  { id: "countrylayer", entry: entry176 },
  { id: "courier", entry: entry177 },
  { id: "coveralls", entry: entry178 },
  { id: "coze", entry: entry179 },
  { id: "craftmypdf", entry: entry180 },
  { id: "crates-io", entry: entry181 },
  { id: "crossbrowsertesting", entry: entry182 },
  { id: "crowdin", entry: entry183 },
  { id: "crowdstrike", entry: entry184 },
  { id: "cryptocompare", entry: entry185 },
  { id: "currencycloud", entry: entry186 },
  { id: "currencyfreaks", entry: entry187 },
  { id: "currencylayer", entry: entry188 },
  { id: "currencyscoop", entry: entry189 },
  { id: "currentsapi", entry: entry190 },
  { id: "cursor", entry: entry191 },
  { id: "customer-io", entry: entry192 },
  { id: "customerguru", entry: entry193 },
  { id: "d7-networks", entry: entry194 },
  { id: "daily", entry: entry195 },
  { id: "dandelion", entry: entry196 },
  { id: "dareboost", entry: entry197 },
  { id: "data-gov", entry: entry198 },
  { id: "databento", entry: entry199 },
  { id: "databox", entry: entry200 },
  { id: "databricks", entry: entry201 },
  { id: "datadog", entry: entry202 },
  { id: "datafire", entry: entry203 },
  { id: "datastax", entry: entry204 },
  { id: "debounce", entry: entry205 },
  { id: "deepai", entry: entry206 },
  { id: "deepgram", entry: entry207 },
  { id: "deepl", entry: entry208 },
  { id: "deepseek", entry: entry209 },
  { id: "defined-networking", entry: entry210 },
  { id: "delighted", entry: entry211 },
  { id: "demio", entry: entry212 },
  { id: "deno", entry: entry213 },
  { id: "dependency-track", entry: entry214 },
  { id: "deputy", entry: entry215 },
  { id: "detectify", entry: entry216 },
  { id: "detectlanguage", entry: entry217 },
  { id: "devcycle", entry: entry218 },
  { id: "devin", entry: entry219 },
  { id: "dfuse", entry: entry220 },
  { id: "diffbot", entry: entry221 },
  { id: "dify", entry: entry222 },
  { id: "diggernaut", entry: entry223 },
  { id: "digitalocean", entry: entry224 },
  { id: "directus", entry: entry225 },
  { id: "discord", entry: entry226 },
  { id: "disqus", entry: entry227 },
  { id: "ditto", entry: entry228 },
  { id: "dnscheck", entry: entry229 },
  { id: "docker-config", entry: entry230 },
  { id: "docker-hub", entry: entry231 },
  { id: "docparser", entry: entry232 },
  { id: "documo", entry: entry233 },
  { id: "docusign", entry: entry234 },
  { id: "doppler", entry: entry235 },
  { id: "dotdigital", entry: entry236 },
  { id: "dovico", entry: entry237 },
  { id: "dronahq", entry: entry238 },
  { id: "drone-ci", entry: entry239 },
  { id: "dropbox", entry: entry240 },
  { id: "dub", entry: entry241 },
  { id: "duffel", entry: entry242 },
  { id: "duo", entry: entry243 },
  { id: "dwolla", entry: entry244 },
  { id: "dynalist", entry: entry245 },
  { id: "dynatrace", entry: entry246 },
  { id: "dyspatch", entry: entry247 },
  { id: "e2b", entry: entry248 },
  { id: "eagle-eye-networks", entry: entry249 },
  { id: "easypost", entry: entry250 },
  { id: "ebay", entry: entry251 },
  { id: "edamam", entry: entry252 },
  { id: "edenai", entry: entry253 },
  { id: "eightxeight", entry: entry254 },
  { id: "elastic", entry: entry255 },
  { id: "elasticemail", entry: entry256 },
  { id: "elevenlabs", entry: entry257 },
  { id: "enablex", entry: entry258 },
  { id: "encharge", entry: entry259 },
  { id: "encoded-private-key", entry: entry260 },
  { id: "endor-labs", entry: entry261 },
  { id: "enigma", entry: entry262 },
  { id: "envoy", entry: entry263 },
  { id: "eraser", entry: entry264 },
  { id: "etherscan", entry: entry265 },
  { id: "ethplorer", entry: entry266 },
  { id: "etsy", entry: entry267 },
  { id: "eventbrite", entry: entry268 },
  { id: "everhour", entry: entry269 },
  { id: "exa", entry: entry270 },
  { id: "exchangerate-api", entry: entry271 },
  { id: "exchangeratesapi", entry: entry272 },
  { id: "exoscale", entry: entry273 },
  { id: "expo", entry: entry274 },
  { id: "exportsdk", entry: entry275 },
  { id: "extractorapi", entry: entry276 },
  { id: "facebook", entry: entry277 },
  { id: "faceplusplus", entry: entry278 },
  { id: "fastforex", entry: entry279 },
  { id: "fastly", entry: entry280 },
  { id: "fastspring", entry: entry281 },
  { id: "fauna", entry: entry282 },
  { id: "feedier", entry: entry283 },
  { id: "fetchrss", entry: entry284 },
  { id: "fibery", entry: entry285 },
  { id: "figma", entry: entry286 },
  { id: "file-io", entry: entry287 },
  { id: "filestack", entry: entry288 },
  { id: "finage", entry: entry289 },
  { id: "financial-modeling-prep", entry: entry290 },
  { id: "findl", entry: entry291 },
  { id: "finicity", entry: entry292 },
  { id: "finnhub", entry: entry293 },
  { id: "firebase", entry: entry294 },
  { id: "firecrawl", entry: entry295 },
  { id: "fireworks-ai", entry: entry296 },
  { id: "fixer", entry: entry297 },
  { id: "flat-io", entry: entry298 },
  { id: "fleetbase", entry: entry299 },
  { id: "flexport", entry: entry300 },
  { id: "flickr", entry: entry301 },
  { id: "flightapi", entry: entry302 },
  { id: "flightlabs", entry: entry303 },
  { id: "flightstats", entry: entry304 },
  { id: "float", entry: entry305 },
  { id: "flowflu", entry: entry306 },
  { id: "flutterwave", entry: entry307 },
  { id: "fly-io", entry: entry308 },
  { id: "fmfw", entry: entry309 },
  { id: "formbucket", entry: entry310 },
  { id: "formcraft", entry: entry311 },
  { id: "formio", entry: entry312 },
  { id: "formsite", entry: entry313 },
  { id: "foursquare", entry: entry314 },
  { id: "frame-io", entry: entry315 },
  { id: "freemius", entry: entry316 },
  { id: "freshbooks", entry: entry317 },
  { id: "freshdesk", entry: entry318 },
  { id: "friendli", entry: entry319 },
  { id: "front", entry: entry320 },
  { id: "fulcrum", entry: entry321 },
  { id: "fullstory", entry: entry322 },
  { id: "fusebill", entry: entry323 },
  { id: "fxmarket", entry: entry324 },
  { id: "gcore", entry: entry325 },
  { id: "geckoboard", entry: entry326 },
  { id: "gemini-exchange", entry: entry327 },
  { id: "gengo", entry: entry328 },
  { id: "geoapify", entry: entry329 },
  { id: "geocode", entry: entry330 },
  { id: "geocodify", entry: entry331 },
  { id: "geocodio", entry: entry332 },
  { id: "geoipify", entry: entry333 },
  { id: "getemail", entry: entry334 },
  { id: "getgeoapi", entry: entry335 },
  { id: "getresponse", entry: entry336 },
  { id: "ghost", entry: entry337 },
  { id: "gist", entry: entry338 },
  { id: "gitea", entry: entry339 },
  { id: "gitguardian", entry: entry340 },
  { id: "github", entry: entry341 },
  { id: "gitlab", entry: entry342 },
  { id: "gitter", entry: entry343 },
  { id: "glassnode", entry: entry344 },
  { id: "gocanvas", entry: entry345 },
  { id: "gocardless", entry: entry346 },
  { id: "godaddy", entry: entry347 },
  { id: "goodday", entry: entry348 },
  { id: "google", entry: entry349 },
  { id: "google-gemini", entry: entry350 },
  { id: "grafana", entry: entry351 },
  { id: "graphcms", entry: entry352 },
  { id: "graphhopper", entry: entry353 },
  { id: "greptile", entry: entry354 },
  { id: "groovehq", entry: entry355 },
  { id: "groq", entry: entry356 },
  { id: "gtmetrix", entry: entry357 },
  { id: "guardian", entry: entry358 },
  { id: "gumroad", entry: entry359 },
  { id: "guru", entry: entry360 },
  { id: "gyazo", entry: entry361 },
  { id: "happy-scribe", entry: entry362 },
  { id: "harness", entry: entry363 },
  { id: "harvest", entry: entry364 },
  { id: "hashicorp", entry: entry365 },
  { id: "hasura", entry: entry366 },
  { id: "helicone", entry: entry367 },
  { id: "hellosign", entry: entry368 },
  { id: "help-crunch", entry: entry369 },
  { id: "help-scout", entry: entry370 },
  { id: "here", entry: entry371 },
  { id: "heroku", entry: entry372 },
  { id: "hetzner", entry: entry373 },
  { id: "highnote", entry: entry374 },
  { id: "hive", entry: entry375 },
  { id: "hiveage", entry: entry376 },
  { id: "holidayapi", entry: entry377 },
  { id: "holistic", entry: entry378 },
  { id: "honeybadger", entry: entry379 },
  { id: "honeycomb", entry: entry380 },
  { id: "hookdeck", entry: entry381 },
  { id: "host-io", entry: entry382 },
  { id: "html2pdf", entry: entry383 },
  { id: "hubspot", entry: entry384 },
  { id: "hugging-face", entry: entry385 },
  { id: "humanity", entry: entry386 },
  { id: "hume", entry: entry387 },
  { id: "hunter", entry: entry388 },
  { id: "hybiscus", entry: entry389 },
  { id: "hypertrack", entry: entry390 },
  { id: "ibm-cloud", entry: entry391 },
  { id: "iconfinder", entry: entry392 },
  { id: "iexcloud", entry: entry393 },
  { id: "imagekit", entry: entry394 },
  { id: "imagga", entry: entry395 },
  { id: "impala", entry: entry396 },
  { id: "influxdata", entry: entry397 },
  { id: "infracost", entry: entry398 },
  { id: "infura", entry: entry399 },
  { id: "insightly", entry: entry400 },
  { id: "instabot", entry: entry401 },
  { id: "instamojo", entry: entry402 },
  { id: "intercom", entry: entry403 },
  { id: "interseller", entry: entry404 },
  { id: "intra42", entry: entry405 },
  { id: "intrinio", entry: entry406 },
  { id: "invoiceocean", entry: entry407 },
  { id: "ionic", entry: entry408 },
  { id: "ip2location", entry: entry409 },
  { id: "ipapi", entry: entry410 },
  { id: "ipgeolocation", entry: entry411 },
  { id: "ipinfo", entry: entry412 },
  { id: "ipqualityscore", entry: entry413 },
  { id: "ipstack", entry: entry414 },
  { id: "iterable", entry: entry415 },
  { id: "jenkins", entry: entry416 },
  { id: "jina", entry: entry417 },
  { id: "jotform", entry: entry418 },
  { id: "jumpcloud", entry: entry419 },
  { id: "jumpseller", entry: entry420 },
  { id: "juro", entry: entry421 },
  { id: "jwk", entry: entry422 },
  { id: "jwt", entry: entry423 },
  { id: "kaggle", entry: entry424 },
  { id: "kanban-tool", entry: entry425 },
  { id: "karma-crm", entry: entry426 },
  { id: "keen", entry: entry427 },
  { id: "kerberos", entry: entry428 },
  { id: "kickbox", entry: entry429 },
  { id: "kimi", entry: entry430 },
  { id: "klarna", entry: entry431 },
  { id: "klaviyo", entry: entry432 },
  { id: "klipfolio", entry: entry433 },
  { id: "knapsack-pro", entry: entry434 },
  { id: "knock", entry: entry435 },
  { id: "kontent", entry: entry436 },
  { id: "koyeb", entry: entry437 },
  { id: "kraken", entry: entry438 },
  { id: "kubernetes", entry: entry439 },
  { id: "kucoin", entry: entry440 },
  { id: "kylas", entry: entry441 },
  { id: "labelstudio", entry: entry442 },
  { id: "lakera", entry: entry443 },
  { id: "langfuse", entry: entry444 },
  { id: "langsmith", entry: entry445 },
  { id: "languagelayer", entry: entry446 },
  { id: "lark", entry: entry447 },
  { id: "lastfm", entry: entry448 },
  { id: "launchdarkly", entry: entry449 },
  { id: "leadfeeder", entry: entry450 },
  { id: "lemlist", entry: entry451 },
  { id: "lemon-squeezy", entry: entry452 },
  { id: "lendflow", entry: entry453 },
  { id: "leonardo", entry: entry454 },
  { id: "less-annoying-crm", entry: entry455 },
  { id: "lexigram", entry: entry456 },
  { id: "lichess", entry: entry457 },
  { id: "lighton", entry: entry458 },
  { id: "line", entry: entry459 },
  { id: "linear", entry: entry460 },
  { id: "linkedin", entry: entry461 },
  { id: "linkpreview", entry: entry462 },
  { id: "linode", entry: entry463 },
  { id: "litellm", entry: entry464 },
  { id: "liveagent", entry: entry465 },
  { id: "liveblocks", entry: entry466 },
  { id: "livekit", entry: entry467 },
  { id: "livestorm", entry: entry468 },
  { id: "llamacloud", entry: entry469 },
  { id: "loadmill", entry: entry470 },
  { id: "lob", entry: entry471 },
  { id: "locationiq", entry: entry472 },
  { id: "logfire", entry: entry473 },
  { id: "loggly", entry: entry474 },
  { id: "loginradius", entry: entry475 },
  { id: "logto", entry: entry476 },
  { id: "logzio", entry: entry477 },
  { id: "lokalise", entry: entry478 },
  { id: "looker", entry: entry479 },
  { id: "loops", entry: entry480 },
  { id: "loyverse", entry: entry481 },
  { id: "lunchmoney", entry: entry482 },
  { id: "luno", entry: entry483 },
  { id: "mailchimp", entry: entry484 },
  { id: "mailerlite", entry: entry485 },
  { id: "mailgun", entry: entry486 },
  { id: "mailjet", entry: entry487 },
  { id: "mailsac", entry: entry488 },
  { id: "mailtrap", entry: entry489 },
  { id: "mapbox", entry: entry490 },
  { id: "mapquest", entry: entry491 },
  { id: "maptiler", entry: entry492 },
  { id: "marketstack", entry: entry493 },
  { id: "mattermost", entry: entry494 },
  { id: "maxmind", entry: entry495 },
  { id: "mercado-pago", entry: entry496 },
  { id: "mercury", entry: entry497 },
  { id: "messagebird", entry: entry498 },
  { id: "metabase", entry: entry499 },
  { id: "metrilo", entry: entry500 },
  { id: "microsoft-teams", entry: entry501 },
  { id: "mistral", entry: entry502 },
  { id: "mixpanel", entry: entry503 },
  { id: "mollie", entry: entry504 },
  { id: "mongodb", entry: entry505 },
  { id: "moonshot", entry: entry506 },
  { id: "moralis", entry: entry507 },
  { id: "mux", entry: entry508 },
  { id: "mysql-options", entry: entry509 },
  { id: "nasa", entry: entry510 },
  { id: "nats", entry: entry511 },
  { id: "neon", entry: entry512 },
  { id: "netlify", entry: entry513 },
  { id: "netrc", entry: entry514 },
  { id: "new-relic", entry: entry515 },
  { id: "newsapi", entry: entry516 },
  { id: "nexmo", entry: entry517 },
  { id: "ngrok", entry: entry518 },
  { id: "nightfall", entry: entry519 },
  { id: "nimble", entry: entry520 },
  { id: "notion", entry: entry521 },
  { id: "npm", entry: entry522 },
  { id: "npmrc", entry: entry523 },
  { id: "nuget", entry: entry524 },
  { id: "numverify", entry: entry525 },
  { id: "nvidia", entry: entry526 },
  { id: "nylas", entry: entry527 },
  { id: "nytimes", entry: entry528 },
  { id: "octopus-deploy", entry: entry529 },
  { id: "okta", entry: entry530 },
  { id: "omnisend", entry: entry531 },
  { id: "onelogin", entry: entry532 },
  { id: "onesignal", entry: entry533 },
  { id: "onfido", entry: entry534 },
  { id: "oopspam", entry: entry535 },
  { id: "openai", entry: entry536 },
  { id: "opencage", entry: entry537 },
  { id: "openrouter", entry: entry538 },
  { id: "openshift", entry: entry539 },
  { id: "openweather", entry: entry540 },
  { id: "opsgenie", entry: entry541 },
  { id: "optimizely", entry: entry542 },
  { id: "otpauth", entry: entry543 },
  { id: "overloop", entry: entry544 },
  { id: "ovh", entry: entry545 },
  { id: "packagecloud", entry: entry546 },
  { id: "packagist", entry: entry547 },
  { id: "paddle", entry: entry548 },
  { id: "pagarme", entry: entry549 },
  { id: "pagerduty", entry: entry550 },
  { id: "pandadoc", entry: entry551 },
  { id: "pandascore", entry: entry552 },
  { id: "particle", entry: entry553 },
  { id: "password-hash", entry: entry554 },
  { id: "pastebin", entry: entry555 },
  { id: "paypal", entry: entry556 },
  { id: "paystack", entry: entry557 },
  { id: "pendo", entry: entry558 },
  { id: "percy", entry: entry559 },
  { id: "perplexity", entry: entry560 },
  { id: "persona", entry: entry561 },
  { id: "pgpass", entry: entry562 },
  { id: "phrase", entry: entry563 },
  { id: "picatic", entry: entry564 },
  { id: "pinecone", entry: entry565 },
  { id: "pinterest", entry: entry566 },
  { id: "pipedrive", entry: entry567 },
  { id: "pivotal-tracker", entry: entry568 },
  { id: "plaid", entry: entry569 },
  { id: "planetscale", entry: entry570 },
  { id: "plivo", entry: entry571 },
  { id: "polar", entry: entry572 },
  { id: "polygon-io", entry: entry573 },
  { id: "posthog", entry: entry574 },
  { id: "postman", entry: entry575 },
  { id: "postmark", entry: entry576 },
  { id: "prefect", entry: entry577 },
  { id: "privacy-com", entry: entry578 },
  { id: "private-ai", entry: entry579 },
  { id: "private-key", entry: entry580 },
  { id: "prospect-crm", entry: entry581 },
  { id: "pubnub", entry: entry582 },
  { id: "pulumi", entry: entry583 },
  { id: "puppet", entry: entry584 },
  { id: "pushbullet", entry: entry585 },
  { id: "pusher", entry: entry586 },
  { id: "pushover", entry: entry587 },
  { id: "putty-private-key", entry: entry588 },
  { id: "pypi", entry: entry589 },
  { id: "pypirc", entry: entry590 },
  { id: "qase", entry: entry591 },
  { id: "qdrant", entry: entry592 },
  { id: "quickbase", entry: entry593 },
  { id: "quicknode", entry: entry594 },
  { id: "railway", entry: entry595 },
  { id: "ramp", entry: entry596 },
  { id: "rapidapi", entry: entry597 },
  { id: "raygun", entry: entry598 },
  { id: "razorpay", entry: entry599 },
  { id: "rclone", entry: entry600 },
  { id: "readme", entry: entry601 },
  { id: "recurly", entry: entry602 },
  { id: "reddit", entry: entry603 },
  { id: "redirect-pizza", entry: entry604 },
  { id: "render", entry: entry605 },
  { id: "replicate", entry: entry606 },
  { id: "reply-io", entry: entry607 },
  { id: "request-finance", entry: entry608 },
  { id: "resend", entry: entry609 },
  { id: "retell", entry: entry610 },
  { id: "revenuecat", entry: entry611 },
  { id: "rockset", entry: entry612 },
  { id: "rollbar", entry: entry613 },
  { id: "rootly", entry: entry614 },
  { id: "rubygems", entry: entry615 },
  { id: "runpod", entry: entry616 },
  { id: "runway", entry: entry617 },
  { id: "salesforce", entry: entry618 },
  { id: "samsara", entry: entry619 },
  { id: "sauce-labs", entry: entry620 },
  { id: "scaleway", entry: entry621 },
  { id: "scalingo", entry: entry622 },
  { id: "scrapeowl", entry: entry623 },
  { id: "scraperapi", entry: entry624 },
  { id: "scrapestack", entry: entry625 },
  { id: "scrapfly", entry: entry626 },
  { id: "scrapingbee", entry: entry627 },
  { id: "segment", entry: entry628 },
  { id: "sendbird", entry: entry629 },
  { id: "sendgrid", entry: entry630 },
  { id: "sentry", entry: entry631 },
  { id: "serpapi", entry: entry632 },
  { id: "settlemint", entry: entry633 },
  { id: "shipengine", entry: entry634 },
  { id: "shippo", entry: entry635 },
  { id: "shodan", entry: entry636 },
  { id: "shopify", entry: entry637 },
  { id: "shortcut", entry: entry638 },
  { id: "sidekiq", entry: entry639 },
  { id: "slack", entry: entry640 },
  { id: "smartsheet", entry: entry641 },
  { id: "smtp-auth", entry: entry642 },
  { id: "snipcart", entry: entry643 },
  { id: "snowflake", entry: entry644 },
  { id: "snyk", entry: entry645 },
  { id: "softlayer", entry: entry646 },
  { id: "sonarqube", entry: entry647 },
  { id: "sourcegraph", entry: entry648 },
  { id: "sparkpost", entry: entry649 },
  { id: "speechtext-ai", entry: entry650 },
  { id: "splunk", entry: entry651 },
  { id: "spoonacular", entry: entry652 },
  { id: "spotify", entry: entry653 },
  { id: "sql-password", entry: entry654 },
  { id: "square", entry: entry655 },
  { id: "squarespace", entry: entry656 },
  { id: "stackhawk", entry: entry657 },
  { id: "standard-webhooks", entry: entry658 },
  { id: "statsig", entry: entry659 },
  { id: "statuspage", entry: entry660 },
  { id: "stitch-data", entry: entry661 },
  { id: "stormglass", entry: entry662 },
  { id: "strava", entry: entry663 },
  { id: "stripe", entry: entry664 },
  { id: "stytch", entry: entry665 },
  { id: "sumologic", entry: entry666 },
  { id: "supabase", entry: entry667 },
  { id: "svix", entry: entry668 },
  { id: "tableau", entry: entry669 },
  { id: "tailscale", entry: entry670 },
  { id: "tavily", entry: entry671 },
  { id: "teamwork", entry: entry672 },
  { id: "telegram", entry: entry673 },
  { id: "telnyx", entry: entry674 },
  { id: "tencent", entry: entry675 },
  { id: "terraform-cloud", entry: entry676 },
  { id: "thingsboard", entry: entry677 },
  { id: "thunderstore", entry: entry678 },
  { id: "ticket-tailor", entry: entry679 },
  { id: "ticketmaster", entry: entry680 },
  { id: "timecamp", entry: entry681 },
  { id: "tly", entry: entry682 },
  { id: "todoist", entry: entry683 },
  { id: "together", entry: entry684 },
  { id: "tomorrow-io", entry: entry685 },
  { id: "tomtom", entry: entry686 },
  { id: "travis", entry: entry687 },
  { id: "trello", entry: entry688 },
  { id: "twilio", entry: entry689 },
  { id: "twitch", entry: entry690 },
  { id: "twitter", entry: entry691 },
  { id: "typeform", entry: entry692 },
  { id: "ubidots", entry: entry693 },
  { id: "unkey", entry: entry694 },
  { id: "unsplash", entry: entry695 },
  { id: "upcdatabase", entry: entry696 },
  { id: "upcloud", entry: entry697 },
  { id: "uploadcare", entry: entry698 },
  { id: "upstash", entry: entry699 },
  { id: "uptimerobot", entry: entry700 },
  { id: "url-query", entry: entry701 },
  { id: "url-userinfo", entry: entry702 },
  { id: "urlscan", entry: entry703 },
  { id: "val-town", entry: entry704 },
  { id: "vault", entry: entry705 },
  { id: "vercel", entry: entry706 },
  { id: "virustotal", entry: entry707 },
  { id: "voiceflow", entry: entry708 },
  { id: "voicegain", entry: entry709 },
  { id: "voyage-ai", entry: entry710 },
  { id: "vultr", entry: entry711 },
  { id: "wakatime", entry: entry712 },
  { id: "wallet-keys", entry: entry713 },
  { id: "weatherapi", entry: entry714 },
  { id: "weatherbit", entry: entry715 },
  { id: "weatherstack", entry: entry716 },
  { id: "web-frameworks", entry: entry717 },
  { id: "webex", entry: entry718 },
  { id: "webflow", entry: entry719 },
  { id: "webscraping-ai", entry: entry720 },
  { id: "weights-and-biases", entry: entry721 },
  { id: "wepay", entry: entry722 },
  { id: "wireguard", entry: entry723 },
  { id: "wistia", entry: entry724 },
  { id: "wit-ai", entry: entry725 },
  { id: "woocommerce", entry: entry726 },
  { id: "xai", entry: entry727 },
  { id: "xata", entry: entry728 },
  { id: "xero", entry: entry729 },
  { id: "xml-password", entry: entry730 },
  { id: "yandex", entry: entry731 },
  { id: "yelp", entry: entry732 },
  { id: "zapier", entry: entry733 },
  { id: "zendesk", entry: entry734 },
  { id: "zenkit", entry: entry735 },
  { id: "zenserp", entry: entry736 },
  { id: "zerobounce", entry: entry737 },
  { id: "zerotier", entry: entry738 },
  { id: "zipcodebase", entry: entry739 },
  { id: "zoho", entry: entry740 },
  { id: "zonka-feedback", entry: entry741 },
  { id: "zoom", entry: entry742 },
  { id: "zuplo", entry: entry743 },
];
